import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import type { ReportSelection } from '../selection';
import {
  resultConditions,
  type Fact,
  type ResultCondition,
} from './resultConditions';
import { UNASSESSED } from './resultValues';

/**
 * Keeps the components, as `c`, whose result or progress is as the filter asks
 * for.
 *
 * @throws InputError naming what holds back that the model does not know
 */
export function keepByResult(
  knex: Knex,
  model: MaturityModel,
  query: Knex.QueryBuilder,
  selection: Pick<ReportSelection, 'filter' | 'asOf'>,
): void {
  for (const condition of resultConditions(model, selection)) {
    keep(knex, query, condition);
  }
}

/** Keeps the components, as `c`, of which any of some facts is so. */
export function keepFacts(
  knex: Knex,
  query: Knex.QueryBuilder,
  anyOf: readonly Fact[],
): void {
  query.where(either => {
    for (const { position, characters } of anyOf) {
      // Without a profile there is nothing to compare, not even with nothing.
      const character = characters.includes(UNASSESSED)
        ? `coalesce(substr(c.profile, ?, 1), '')`
        : 'substr(c.profile, ?, 1)';
      either.orWhereRaw(`${character} in (?)`, [
        position + 1,
        engineOf(knex).rowsOf(characters),
      ]);
    }
  });
}

function keep(
  knex: Knex,
  query: Knex.QueryBuilder,
  condition: ResultCondition,
): void {
  switch (condition.type) {
    case 'assessed':
      if (condition.isAssessed) {
        query.whereNotNull('c.profile');
      } else {
        query.whereNull('c.profile');
      }
      break;
    case 'stale':
      query.where('c.fresh_since', '<=', condition.until);
      break;
    case 'draft':
      query.whereRaw(
        `exists (select 1 from drafts
          where drafts.entity_ref = c.entity_ref
            and drafts.document is not null)`,
      );
      break;
    case 'planned':
      query.whereRaw(
        `exists (select 1 from plans
          where plans.entity_ref = c.entity_ref and plans.open_steps > 0)`,
      );
      break;
    default:
      keepFacts(knex, query, condition.anyOf);
  }
}
