import { statementsOf } from './statements';
import type { MaturityModel, Statement, StatementId } from './types';

/**
 * What became of each statement between two versions of a model; every list
 * in order of number.
 *
 * @public
 */
export interface ModelComparison {
  /** Claims the same in both. */
  kept: StatementId[];
  /** Claims something else under the same id, so it has to be asked again. */
  reworded: StatementId[];
  /** Only in the newer one. */
  added: StatementId[];
  /** Only in the older one. */
  retired: StatementId[];
}

/**
 * Compares two versions of a model, in either direction.
 *
 * @param before - the model that was answered
 * @param after - the model to be answered
 *
 * @public
 */
export function compareModels(
  before: MaturityModel,
  after: MaturityModel,
): ModelComparison {
  const old = new Map(statementsOf(before).map(item => [item.id, item]));
  const current = statementsOf(after);
  const ids = new Set(current.map(({ id }) => id));
  const idsWhere = (test: (statement: Statement) => boolean) =>
    current.filter(test).map(({ id }) => id);
  return {
    kept: idsWhere(item => claimsTheSame(old.get(item.id), item)),
    reworded: idsWhere(
      item => old.has(item.id) && !claimsTheSame(old.get(item.id), item),
    ),
    added: idsWhere(({ id }) => !old.has(id)),
    retired: [...old.keys()].filter(id => !ids.has(id)),
  };
}

/**
 * Whether an answer to one statement answers the other: same claim and same
 * parts. Help, label and what it means to levels may differ, as they change
 * nothing about what is true of a component.
 */
function claimsTheSame(
  before: Statement | undefined,
  after: Statement,
): boolean {
  return before !== undefined && claimOf(before) === claimOf(after);
}

function claimOf({ statement, parts = [] }: Statement): string {
  return JSON.stringify([
    plain(statement),
    parts.map(({ id, label }) => [id, plain(label)]),
  ]);
}

/** Line breaks and indentation are no wording. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
