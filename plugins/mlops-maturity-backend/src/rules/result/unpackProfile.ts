import {
  ASSESSMENT_STATES,
  type Answer,
  type AssessmentState,
  type ServingMode,
} from 'backstage-plugin-mlops-maturity-common';
import {
  answerCharacters,
  flagCharacter,
  MISSING_COUNTS,
  missingCharacter,
  NONE,
  SERVING_CHARACTERS,
  STATE_CHARACTERS,
} from './profileCharacters';
import { PROFILE_POSITIONS } from './profilePositions';

/** How many requirements a packed profile says are missing. */
export function missingCountOf(profile: string): number | null {
  const character = profile[PROFILE_POSITIONS.missing];
  return (
    MISSING_COUNTS.find(count => missingCharacter(count) === character) ?? null
  );
}

/**
 * The facts of a profile that the trend follows: reported level, on target
 * and basics met, a character each.
 */
export function outcomeOf(profile: string): string {
  const { reported, onTarget, basicsMet } = PROFILE_POSITIONS;
  return profile[reported] + profile[onTarget] + profile[basicsMet];
}

/**
 * The facts of a packed profile that a list shows.
 */
export interface UnpackedProfile {
  onTarget: boolean | null;
  basicsMet: boolean;
  state: AssessmentState | null;
  /** Empty if it is not served, `null` if not chosen yet. */
  servingModes: ServingMode[] | null;
  /** The counted answer at a position given by `positionOf`. */
  answerAt(position: number): Answer;
}

const SERVING_MODES_BY_CHARACTER = new Map<string, ServingMode[]>([
  [SERVING_CHARACTERS['not-served'], []],
  [SERVING_CHARACTERS['real-time'], ['real-time']],
  [SERVING_CHARACTERS.batch, ['batch']],
  [SERVING_CHARACTERS.both, ['real-time', 'batch']],
]);

const ANSWERS_BY_CHARACTER = new Map<string, Answer>(
  (['yes', 'no', 'not-applicable'] as const).flatMap(answer =>
    answerCharacters(answer).map((character): [string, Answer] => [
      character,
      answer,
    ]),
  ),
);

/** Reads a packed profile. */
export function unpackProfile(profile: string): UnpackedProfile {
  const onTarget = profile[PROFILE_POSITIONS.onTarget];
  const state = profile[PROFILE_POSITIONS.state];
  return {
    onTarget: onTarget === NONE ? null : onTarget === flagCharacter(true),
    basicsMet: profile[PROFILE_POSITIONS.basicsMet] === flagCharacter(true),
    state:
      ASSESSMENT_STATES.find(each => STATE_CHARACTERS[each] === state) ?? null,
    servingModes:
      SERVING_MODES_BY_CHARACTER.get(profile[PROFILE_POSITIONS.servingModes]) ??
      null,
    answerAt: position =>
      ANSWERS_BY_CHARACTER.get(profile[position]) ?? 'unanswered',
  };
}
