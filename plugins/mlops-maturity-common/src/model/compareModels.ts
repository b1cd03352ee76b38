import { statementsOf } from './statements';
import type {
  DimensionOption,
  MaturityModel,
  OptionId,
  Statement,
  StatementId,
} from './types';

/**
 * What became of things between two versions of a model, by id.
 *
 * @internal
 */
export interface ChangesBetween<TId> {
  /** Says the same in both. */
  kept: TId[];
  /** Says something else under the same id. */
  reworded: TId[];
  /** Only in the newer one. */
  added: TId[];
  /** Only in the older one. */
  retired: TId[];
}

/**
 * How statements, and descriptions to pick, differ between two versions of a
 * model; every list in the order of the model. A reworded statement has to be
 * asked again.
 */
export interface ModelComparison extends ChangesBetween<StatementId> {
  options: ChangesBetween<OptionId>;
}

/**
 * Compares two versions of a model, in either direction.
 *
 * @param before - the model that was answered
 * @param after - the model to be answered
 *
 * @internal
 */
export function compareModels(
  before: MaturityModel,
  after: MaturityModel,
): ModelComparison {
  return {
    ...changesBetween(statementsOf(before), statementsOf(after), claimsTheSame),
    options: changesBetween(
      optionsOf(before),
      optionsOf(after),
      (was, is) => descriptionOf(was) === descriptionOf(is),
    ),
  };
}

function changesBetween<TItem extends { id: string }>(
  before: readonly TItem[],
  after: readonly TItem[],
  isSame: (was: TItem, is: TItem) => boolean,
): ChangesBetween<string> {
  const old = new Map(before.map(item => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  const idsWhere = (test: (was: TItem | undefined, is: TItem) => boolean) =>
    after.filter(item => test(old.get(item.id), item)).map(({ id }) => id);
  return {
    kept: idsWhere((was, is) => was !== undefined && isSame(was, is)),
    reworded: idsWhere((was, is) => was !== undefined && !isSame(was, is)),
    added: idsWhere(was => was === undefined),
    retired: [...old.keys()].filter(id => !ids.has(id)),
  };
}

/**
 * An answer stays valid for a statement with the same claim. Help, label and
 * requirements may differ, as they do not change what is true of a component.
 * Parts that come or go only spell the claim out (edition 2026-12, "What was
 * stored before"); one that says something else is another claim.
 */
function claimsTheSame(was: Statement, is: Statement): boolean {
  const labels = new Map(is.parts?.map(({ id, label }) => [id, plain(label)]));
  return (
    plain(was.statement) === plain(is.statement) &&
    (was.parts ?? []).every(
      ({ id, label }) => (labels.get(id) ?? plain(label)) === plain(label),
    )
  );
}

/**
 * Picks are stored as levels, so a description of other levels is a different
 * one. What it counts as may differ, as with statements.
 */
function descriptionOf({
  label,
  levels,
  characteristics,
}: DimensionOption): string {
  return JSON.stringify([plain(label), levels, characteristics.map(plain)]);
}

function optionsOf(model: MaturityModel): DimensionOption[] {
  return model.dimensions.flatMap(({ options }) => options);
}

/** Line breaks and indentation do not count as wording. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
