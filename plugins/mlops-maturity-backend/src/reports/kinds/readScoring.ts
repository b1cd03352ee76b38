import {
  modelFor,
  type ComparedScoring,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { resultVersionOf } from '../../rules/result/resultVersion';
import { compareTexts } from '../../rules/text/compareTexts';
import { engineOf } from '../../store/engine';
import type { BigInteger } from '../../store/tables';

/** The submissions that are compared. */
interface Compared {
  /** Their components; `all` is every one in scope. */
  components: readonly string[] | 'all';
  /** The last day that counts, in UTC. */
  lastDay: string;
}

interface Found {
  model_version: string;
  waiting: BigInteger;
}

/**
 * Finds out whether results were found alike that are compared.
 *
 * @remarks
 * Nearly always they all were, which one index tells. Only otherwise it matters
 * which of them are compared.
 */
export async function readScoring(
  knex: Knex,
  models: ModelVersions,
  { components, lastDay }: Compared,
): Promise<ComparedScoring> {
  const all = scoringOf(await readFound(knex, models), models);
  if (all.waiting === 0 && all.editions.length <= 1) {
    return all;
  }
  const found = await readFound(knex, models).where(query => {
    query.where('day', '<=', lastDay);
    if (components === 'all') {
      query.whereRaw(
        `entity_ref not in
          (select entity_ref from components where removed_at is not null)`,
      );
    } else {
      query.whereRaw('entity_ref in (?)', [engineOf(knex).rowsOf(components)]);
    }
  });
  return scoringOf(found, models);
}

function readFound(
  knex: Knex,
  { inForce }: ModelVersions,
): Knex.QueryBuilder<object, Found[]> {
  return knex('submissions')
    .groupBy('model_version')
    .select('model_version', {
      waiting: knex.raw('sum(case when result_version = ? then 0 else 1 end)', [
        resultVersionOf(inForce),
      ]),
    });
}

function scoringOf(
  found: readonly Found[],
  models: ModelVersions,
): ComparedScoring {
  const editions = found.map(
    ({ model_version: modelVersion }) =>
      modelFor({ modelVersion }, models).modelVersion,
  );
  return {
    waiting: found.reduce((sum, { waiting }) => sum + Number(waiting), 0),
    editions: [...new Set(editions)].sort(compareTexts),
  };
}
