import { InputError } from '@backstage/errors';
import {
  LEVELS,
  type ComponentState,
  type LevelValue,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { staleUntil } from '../currentResult';
import { engineOf } from '../engine';
import {
  dimensionPositionOf,
  flagCharacter,
  levelCharacter,
  PROFILE_POSITIONS,
  stateCharacter,
} from '../profile';
import type { ReportSelection } from '../selection';
import { servingCharacters, targetCharacter, UNASSESSED } from './resultValues';

/**
 * Keeps the components, as `c`, whose result or progress is as the filter asks
 * for. Almost all of it is read from the packed profile, which the index for
 * reports contains.
 *
 * @throws InputError naming what holds back that the model does not know
 */
export function keepByResult(
  knex: Knex,
  model: MaturityModel,
  query: Knex.QueryBuilder,
  { filter, asOf }: Pick<ReportSelection, 'filter' | 'asOf'>,
): void {
  if (filter.servingMode?.length) {
    keepAnyOf(
      knex,
      query,
      PROFILE_POSITIONS.servingModes,
      filter.servingMode.flatMap(servingCharacters),
    );
  }
  if (filter.target?.length) {
    keepAnyOf(
      knex,
      query,
      PROFILE_POSITIONS.target,
      filter.target.map(targetCharacter),
    );
  }
  keepLevels(knex, query, 'reported', filter.level);
  for (const state of new Set(filter.state)) {
    keepState(query, state, staleUntil(asOf, model));
  }
  keepHeldBackBy(model, query, filter.heldBackBy);
}

/** Keeps the components, as `c`, at any of some levels. */
export function keepLevels(
  knex: Knex,
  query: Knex.QueryBuilder,
  of: 'reported' | 'declared',
  levels: readonly LevelValue[] | undefined,
): void {
  if (levels?.length) {
    keepAnyOf(knex, query, PROFILE_POSITIONS[of], levels.map(levelValueOf));
  }
}

/** Keeps assessed components with a character at a position, from 0. */
export function keepCharacter(
  query: Knex.QueryBuilder,
  position: number,
  character: string,
): void {
  query.whereRaw('substr(c.profile, ?, 1) = ?', [position + 1, character]);
}

/** Keeps components with any of some characters at a position, from 0. */
function keepAnyOf(
  knex: Knex,
  query: Knex.QueryBuilder,
  position: number,
  characters: readonly string[],
): void {
  query.whereRaw(`coalesce(substr(c.profile, ?, 1), '') in (?)`, [
    position + 1,
    engineOf(knex).rowsOf(characters),
  ]);
}

/** What holds back beside the dimensions. */
const ANSWERS = 'answers';

/** Keeps the components that reports count as held back by any of some. */
function keepHeldBackBy(
  model: MaturityModel,
  query: Knex.QueryBuilder,
  wanted: readonly string[] | undefined,
): void {
  if (!wanted?.length) {
    return;
  }
  const known = [...model.dimensions.map(({ id }) => id), ANSWERS];
  const unknown = wanted.find(id => !known.includes(id));
  if (unknown !== undefined) {
    throw new InputError(
      `heldBackBy: "${unknown}" is unknown; known are ${known.join(', ')}`,
    );
  }
  query.where(either => {
    for (const id of new Set(wanted)) {
      const position =
        id === ANSWERS
          ? PROFILE_POSITIONS.heldByAnswers
          : dimensionPositionOf(id);
      either.orWhereRaw('substr(c.profile, ?, 1) = ?', [
        position + 1,
        flagCharacter(true),
      ]);
    }
  });
}

function levelValueOf(value: LevelValue): string {
  if (value === 'not-assessed') {
    return UNASSESSED;
  }
  return levelCharacter(LEVELS.find(level => String(level) === value) ?? null);
}

function keepState(
  query: Knex.QueryBuilder,
  state: ComponentState,
  staleTime: number,
): void {
  const places = PROFILE_POSITIONS;
  switch (state) {
    case 'assessed':
      query.whereNotNull('c.profile');
      break;
    case 'not-assessed':
      query.whereNull('c.profile');
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
    case 'stale':
      query.where('c.fresh_since', '<=', staleTime);
      break;
    case 'basics-met':
    case 'basics-open':
      keepCharacter(
        query,
        places.basicsMet,
        flagCharacter(state === 'basics-met'),
      );
      break;
    case 'on-target':
    case 'below-target':
      keepCharacter(
        query,
        places.onTarget,
        flagCharacter(state === 'on-target'),
      );
      break;
    case 'above-target':
      keepCharacter(query, places.aboveTarget, flagCharacter(true));
      break;
    default:
      keepCharacter(query, places.state, stateCharacter(state));
  }
}
