import { InputError } from '@backstage/errors';
import {
  LEVELS,
  type ComponentState,
  type LevelValue,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { staleUntil } from '../../rules/result/currentResult';
import {
  flagCharacter,
  heldAtCharacter,
  levelCharacter,
  stateCharacter,
  waitingCharacter,
} from '../../rules/result/profileCharacters';
import {
  dimensionPositionOf,
  PROFILE_POSITIONS,
} from '../../rules/result/profilePositions';
import type { ReportSelection } from '../selection';
import { servingCharacters, targetCharacter, UNASSESSED } from './resultValues';

/** Any of some characters at a position of the profile, counted from 0. */
export interface Fact {
  position: number;
  /** {@link UNASSESSED} for components that have no profile. */
  characters: readonly string[];
}

/** What the result or the progress of a component has to be like. */
export type ResultCondition =
  | { type: 'facts'; anyOf: readonly Fact[] }
  | { type: 'assessed'; isAssessed: boolean }
  /** `until` in milliseconds since the epoch; see `staleUntil`. */
  | { type: 'stale'; until: number }
  | { type: 'draft' }
  | { type: 'planned' };

/** What holds back beside the dimensions. */
const ANSWERS = 'answers';

/**
 * What a filter asks of results and progress: all of it has to hold.
 *
 * @throws InputError naming what holds back that the model does not know
 */
export function resultConditions(
  model: MaturityModel,
  { filter, asOf }: Pick<ReportSelection, 'filter' | 'asOf'>,
): ResultCondition[] {
  const { servingModes, target } = PROFILE_POSITIONS;
  const wanted: Fact[][] = [
    anyAt(servingModes, filter.servingMode?.flatMap(servingCharacters)),
    anyAt(target, filter.target?.map(targetCharacter)),
    levelFacts('reported', filter.level),
    heldBackFacts(model, filter.heldBackBy),
  ];
  return [
    ...wanted
      .filter(facts => facts.length > 0)
      .map((anyOf): ResultCondition => ({ type: 'facts', anyOf })),
    ...[...new Set(filter.state)].map(state =>
      stateCondition(state, staleUntil(asOf, model)),
    ),
  ];
}

/** Being at any of some levels; nothing if none are given. */
export function levelFacts(
  of: 'reported' | 'declared',
  levels: readonly LevelValue[] | undefined,
): Fact[] {
  return anyAt(PROFILE_POSITIONS[of], levels?.map(levelValueOf));
}

function anyAt(
  position: number,
  characters: readonly string[] | undefined,
): Fact[] {
  return characters?.length ? [{ position, characters }] : [];
}

/** What reports count as held back by any of some. */
function heldBackFacts(
  model: MaturityModel,
  wanted: readonly string[] = [],
): Fact[] {
  const known = [...model.dimensions.map(({ id }) => id), ANSWERS];
  const unknown = wanted.find(id => !known.includes(id));
  if (unknown !== undefined) {
    throw new InputError(
      `heldBackBy: "${unknown}" is unknown; known are ${known.join(', ')}`,
    );
  }
  return [...new Set(wanted)].map(id => ({
    position:
      id === ANSWERS
        ? PROFILE_POSITIONS.heldByAnswers
        : dimensionPositionOf(id),
    characters: [flagCharacter(true)],
  }));
}

function levelValueOf(value: LevelValue): string {
  if (value === 'not-assessed') {
    return UNASSESSED;
  }
  return levelCharacter(LEVELS.find(level => String(level) === value) ?? null);
}

/** What a state asks of results and progress. */
export function stateCondition(
  state: ComponentState,
  staleTime: number,
): ResultCondition {
  const places = PROFILE_POSITIONS;
  const fact = (
    position: number,
    ...characters: string[]
  ): ResultCondition => ({
    type: 'facts',
    anyOf: [{ position, characters }],
  });
  switch (state) {
    case 'assessed':
    case 'not-assessed':
      return { type: 'assessed', isAssessed: state === 'assessed' };
    case 'draft':
    case 'planned':
      return { type: state };
    case 'stale':
      return { type: 'stale', until: staleTime };
    case 'basics-met':
    case 'basics-open':
      return fact(places.basicsMet, flagCharacter(state === 'basics-met'));
    case 'on-target':
    case 'below-target':
      return fact(places.onTarget, flagCharacter(state === 'on-target'));
    case 'above-target':
      return fact(places.aboveTarget, flagCharacter(true));
    case 'open':
      return fact(places.open, ...[...LEVELS, null].map(heldAtCharacter));
    case 'set-aside':
      return fact(places.setAside, ...LEVELS.map(heldAtCharacter));
    case 'questionable':
      return fact(places.questionable, flagCharacter(true));
    case 'advanced-before-basics':
      return fact(places.advancedFirst, flagCharacter(true));
    case 'waits-for-answers':
    case 'waits-for-pick':
      return fact(
        places.waitsFor,
        waitingCharacter(state === 'waits-for-pick' ? 'pick' : 'answers'),
      );
    default:
      return fact(places.state, stateCharacter(state));
  }
}
