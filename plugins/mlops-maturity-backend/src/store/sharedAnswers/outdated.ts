import type {
  ModelVersions,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { resultVersionOf } from '../../rules/result/currentResult';
import { readParents } from '../catalog/catalogNodes';
import { engineOf } from '../engine';
import { inBatches } from '../inBatches';
import { Hierarchy } from '../../rules/hierarchy/Hierarchy';
import type { ComponentRecord } from '../tables';
import { fieldBelow } from '../../rules/inheritance/componentsBelow';
import { OWN, sharedSlotOf } from '../../rules/result/ownAnswers';

/** What makes a result one that is to be scored again. */
const MARK = { result_version: null };

/** The tables with the second and further ones of components. */
const FURTHER = {
  owner: 'component_owners',
  system: 'component_systems',
  domain: 'component_domains',
};

/** The components whose result has to be scored again. */
export function outdatedResults(
  knex: Knex,
  models: ModelVersions,
): Knex.QueryBuilder<ComponentRecord, ComponentRecord[]> {
  return knex<ComponentRecord>('components')
    .whereNotNull('profile')
    .where(either =>
      either
        .whereNull('result_version')
        .orWhereNot('result_version', resultVersionOf(models.inForce)),
    );
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
    .update(MARK);
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
      .update(MARK);
  });
}
