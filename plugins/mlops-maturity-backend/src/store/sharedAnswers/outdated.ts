import type {
  ModelVersions,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { AGAIN, resultVersionOf } from '../../rules/result/resultVersion';
import { readParents } from '../catalog/catalogNodes';
import { engineOf } from '../engine';
import { inBatches } from '../inBatches';
import { Hierarchy } from '../../rules/hierarchy/Hierarchy';
import type { ComponentRecord, SubmissionRecord } from '../tables';
import { fieldBelow } from '../../rules/inheritance/componentsBelow';
import { OWN, sharedSlotOf } from '../../rules/result/ownAnswers';

/** The tables with the second and further ones of components. */
const FURTHER = {
  owner: 'component_owners',
  system: 'component_systems',
  domain: 'component_domains',
};

/**
 * The components whose result has to be scored again. What a newer release or
 * one with a newer model has scored is left to that.
 */
export function outdatedResults(
  knex: Knex,
  models: ModelVersions,
): Knex.QueryBuilder<ComponentRecord, ComponentRecord[]> {
  return knex<ComponentRecord>('components')
    .whereNotNull('profile')
    .where(isOutdated(models));
}

/** The submissions that have to be scored again, likewise. */
export function outdatedSubmissions(
  knex: Knex,
  models: ModelVersions,
): Knex.QueryBuilder<SubmissionRecord, SubmissionRecord[]> {
  return knex<SubmissionRecord>('submissions').where(isOutdated(models));
}

/**
 * The submissions that this release with this model has not scored: those that
 * are outdated, and those of newer ones. Their levels cannot be compared with
 * levels that it has found.
 */
export function notScoredByThis(
  knex: Knex,
  { inForce }: ModelVersions,
): Knex.QueryBuilder<SubmissionRecord, SubmissionRecord[]> {
  return knex<SubmissionRecord>('submissions').where(either =>
    either
      .whereNull('result_version')
      .orWhereNot('result_version', resultVersionOf(inForce)),
  );
}

function isOutdated({ inForce }: ModelVersions) {
  const version = resultVersionOf(inForce);
  return (either: Knex.QueryBuilder) =>
    either
      .whereNull('result_version')
      .orWhere('result_version', '<', version)
      .orWhere('result_version', `${version}${AGAIN}`);
}

/** How many results have to be scored again. */
export async function countOutdated(
  knex: Knex,
  models: ModelVersions,
): Promise<number> {
  const [row] = await outdatedResults(knex, models).count({ results: '*' });
  return Number(row.results);
}

/**
 * Marks the results below a node that an answer of it may change, also of
 * components that are hidden: they may come back.
 *
 * @param statements - whose answer has changed; components that answer all of
 * them themselves are left alone
 */
export async function markBelow(
  transaction: Knex.Transaction,
  entityRef: string,
  statements: readonly StatementId[],
): Promise<void> {
  const field = fieldBelow(entityRef);
  if (!field) {
    return;
  }
  const hierarchy = new Hierarchy(await readParents(transaction));
  const nodes = engineOf(transaction).rowsOf([
    ...hierarchy.allBelow([entityRef]),
  ]);
  await transaction<ComponentRecord>('components')
    .whereRaw(
      `(?? in (?) or entity_ref in (select entity_ref from ?? where ?? in (?)))`,
      [field, nodes, FURTHER[field], field, nodes],
    )
    .whereNotNull('profile')
    .whereNotNull('result_version')
    .where(either => {
      either.whereNull('own_answers');
      for (const id of statements) {
        either.orWhereRaw('substr(own_answers, ?, 1) <> ?', [
          sharedSlotOf(id) + 1,
          OWN,
        ]);
      }
    })
    .update(marked(transaction));
}

/** Marks the results of single components. */
export async function markComponents(
  transaction: Knex.Transaction,
  entityRefs: readonly string[],
): Promise<void> {
  await inBatches(entityRefs, async batch => {
    await transaction<ComponentRecord>('components')
      .whereIn('entity_ref', batch)
      .whereNotNull('profile')
      .update(marked(transaction));
  });
}

/**
 * The version of a result of which this process has written a part. It is to be
 * scored again if a newer one has scored the rest.
 */
export function markedIfNewer(
  knex: Knex,
  { inForce }: ModelVersions,
): Knex.Raw<string> {
  return knex.raw(
    `case when result_version > ? and result_version not like ?
      then result_version || ? else result_version end`,
    [resultVersionOf(inForce), `%${AGAIN}`, AGAIN],
  );
}

/** Who has scored a result stays known, so that it is left to them. */
function marked(knex: Knex): { result_version: Knex.Raw<string> } {
  return {
    result_version: knex.raw(
      `case when result_version like ? then result_version
        else result_version || ? end`,
      [`%${AGAIN}`, AGAIN],
    ),
  };
}
