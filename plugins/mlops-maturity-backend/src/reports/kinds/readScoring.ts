import type {
  ComparedScoring,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { resultVersionOf } from '../../rules/result/resultVersion';
import { engineOf } from '../../store/engine';
import type { BigInteger } from '../../store/tables';
import { editionsOf } from '../groups/scoring';

/** The submissions that are compared: what counted at the end of a month. */
interface Compared {
  /** Their components; `all` is every one in scope. */
  components: readonly string[] | 'all';
  /** The first and the last day at whose end it did, in UTC. */
  first: string;
  last: string;
  /** Whether components count only that were assessed by the first. */
  sameComponents: boolean;
}

/** Whether a later submission has taken its place whenever it is looked at. */
const IS_SUPERSEDED = `exists (
  select 1 from submissions as later
  where later.entity_ref = s.entity_ref
    and later.revision > s.revision
    and later.day <= :last
    and (later.day <= :first
      or substr(later.day, 1, 7) = substr(s.day, 1, 7)))`;

interface Found {
  model_version: string;
  waiting: BigInteger;
}

/**
 * Finds out whether submissions were scored alike that are compared.
 *
 * @remarks
 * Nearly always they all were, which one index tells. Only otherwise it matters
 * which of them are compared.
 */
export async function readScoring(
  knex: Knex,
  models: ModelVersions,
  { components, first, last, sameComponents }: Compared,
): Promise<ComparedScoring> {
  const all = scoringOf(await readFound(knex, models), models);
  if (all.waiting === 0 && all.editions.length <= 1) {
    return all;
  }
  const found = await readFound(knex, models)
    .where('s.day', '<=', last)
    .whereRaw(`not ${IS_SUPERSEDED}`, { first, last })
    .where(query => {
      if (components === 'all') {
        query.whereRaw(
          `s.entity_ref not in
            (select entity_ref from components where removed_at is not null)`,
        );
      } else {
        query.whereRaw('s.entity_ref in (?)', [
          engineOf(knex).rowsOf(components),
        ]);
      }
      if (sameComponents) {
        query.whereRaw(
          's.entity_ref in (select entity_ref from submissions where day <= ?)',
          [first],
        );
      }
    });
  return scoringOf(found, models);
}

function readFound(
  knex: Knex,
  { inForce }: ModelVersions,
): Knex.QueryBuilder<object, Found[]> {
  return knex('submissions as s')
    .groupBy('s.model_version')
    .select('s.model_version', {
      waiting: knex.raw(
        'sum(case when s.result_version = ? then 0 else 1 end)',
        [resultVersionOf(inForce)],
      ),
    });
}

function scoringOf(
  found: readonly Found[],
  models: ModelVersions,
): ComparedScoring {
  return {
    waiting: found.reduce((sum, { waiting }) => sum + Number(waiting), 0),
    editions: editionsOf(
      found.map(each => each.model_version),
      models,
    ),
  };
}
