import type {
  ModelVersions,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { resultVersionOf } from '../currentResult';
import { inBatches } from '../inBatches';
import { componentsMatching } from '../reports/scope';
import type { ComponentRecord } from '../tables';
import { filterBelow } from './componentsBelow';
import { OWN, sharedSlotOf } from './ownAnswers';

/** What makes a result one that is to be scored again. */
const MARK = { result_version: null };

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
  models: ModelVersions,
  entityRef: string,
  statements: readonly StatementId[],
): Promise<void> {
  const below = componentsMatching(transaction, models.inForce, {
    filter: filterBelow(entityRef),
    visibility: { type: 'all' },
    // Nothing that is filtered by here depends on the time.
    asOf: new Date(0),
  });
  await transaction<ComponentRecord>('components')
    .whereIn('entity_ref', below.select('c.entity_ref'))
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
