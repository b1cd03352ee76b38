import { InputError } from '@backstage/errors';
import {
  findStatement,
  type ComponentsQuery,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { canonical } from '../components';
import { staleUntil } from '../currentResult';
import {
  answerCharacter,
  flagCharacter,
  positionOf,
  PROFILE_POSITIONS,
  stateCharacter,
} from '../profile';
import type { ComponentsSelection } from '../selection';
import { componentsIn, refuseNul } from './scope';

type StateFilter = NonNullable<ComponentsQuery['state']>;
type LevelFilter = NonNullable<ComponentsQuery['level']>;

/**
 * A query for the components that a list contains, as `c`, with their drafts
 * as `d`.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export function listedComponents(
  knex: Knex,
  model: MaturityModel,
  selection: ComponentsSelection,
): Knex.QueryBuilder {
  const { query: asked } = selection;
  const query = componentsIn(knex, selection).leftJoin('drafts as d', join =>
    join.on('d.entity_ref', 'c.entity_ref').andOnNotNull('d.document'),
  );
  if (asked.group !== undefined) {
    keepGroup(query, asked.groupBy ?? 'owner', asked.group);
  }
  if (asked.answer !== undefined) {
    const position = statementPosition(model, asked.statement);
    if (position === undefined) {
      throw new InputError('answer needs a statement that it is about');
    }
    keepCharacter(query, position, answerCharacter(asked.answer));
  }
  if (asked.level !== undefined) {
    keepLevel(query, 'c.reported_level', asked.level);
  }
  if (asked.declared !== undefined) {
    keepLevel(query, 'c.declared_level', asked.declared);
  }
  if (asked.state !== undefined) {
    keepState(query, asked.state, staleUntil(selection.asOf, model));
  }
  if (asked.search?.trim()) {
    keepMatching(query, refuseNul('search', asked.search.trim()));
  }
  return query;
}

/**
 * Where the answer to an asked-for statement stands in a profile.
 *
 * @returns its position, or `undefined` if none is asked for
 * @throws InputError if the model does not have it
 */
export function statementPosition(
  model: MaturityModel,
  statement: string | undefined,
): number | undefined {
  if (statement === undefined) {
    return undefined;
  }
  if (!findStatement(model, statement)) {
    throw new InputError(
      `statement "${statement}" is not part of the maturity model`,
    );
  }
  return positionOf(statement);
}

function keepGroup(
  query: Knex.QueryBuilder,
  groupBy: NonNullable<ComponentsQuery['groupBy']>,
  group: string,
): void {
  const key = canonical(refuseNul('group', group));
  if (groupBy === 'tag') {
    if (key === '') {
      query.where('c.tags', '');
    } else {
      query.whereRaw(
        'c.entity_ref in (select entity_ref from component_tags where tag = ?)',
        [key],
      );
    }
  } else if (groupBy === 'owner' && key !== '') {
    query.whereRaw(
      `(c.owner = ? or c.entity_ref in
        (select entity_ref from component_owners where owner = ?))`,
      [key, key],
    );
  } else {
    query.where(`c.${groupBy}`, key);
  }
}

function keepLevel(
  query: Knex.QueryBuilder,
  column: string,
  level: LevelFilter,
): void {
  switch (level) {
    case 'not-assessed':
      query.whereNull('c.profile');
      break;
    case 'none':
      query.whereNotNull('c.profile').whereNull(column);
      break;
    default:
      query.where(column, Number(level));
  }
}

function keepState(
  query: Knex.QueryBuilder,
  state: StateFilter,
  staleTime: number,
): void {
  const { basicsMet, onTarget, state: statePosition } = PROFILE_POSITIONS;
  switch (state) {
    case 'assessed':
      query.whereNotNull('c.profile');
      break;
    case 'not-assessed':
      query.whereNull('c.profile');
      break;
    case 'draft':
      query.whereNotNull('d.entity_ref');
      break;
    case 'stale':
      query.where('c.fresh_since', '<=', staleTime);
      break;
    case 'basics-met':
    case 'basics-open':
      keepCharacter(query, basicsMet, flagCharacter(state === 'basics-met'));
      break;
    case 'on-target':
    case 'below-target':
      keepCharacter(query, onTarget, flagCharacter(state === 'on-target'));
      break;
    default:
      keepCharacter(query, statePosition, stateCharacter(state));
  }
}

/** Keeps assessed components with a character at a position, from 0. */
function keepCharacter(
  query: Knex.QueryBuilder,
  position: number,
  character: string,
): void {
  query.whereRaw('substr(c.profile, ?, 1) = ?', [position + 1, character]);
}

function keepMatching(query: Knex.QueryBuilder, search: string): void {
  const pattern = `%${canonical(search).replace(/[!%_]/g, '!$&')}%`;
  query.whereRaw(
    `(c.title_key like ? escape '!' or c.entity_ref like ? escape '!')`,
    [pattern, pattern],
  );
}
