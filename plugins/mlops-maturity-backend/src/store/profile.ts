import { NotFoundError } from '@backstage/errors';
import {
  ASSESSMENT_STATES,
  LEVELS,
  type Answer,
  type AssessmentResult,
  type AssessmentState,
  type EffectiveAnswer,
  type EffectiveAnswers,
  type Level,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { PROFILE_SLOTS } from './profileSlots';

/**
 * Where in a packed profile each fact stands, counted from 0. Statements
 * follow from `firstStatement` on, in the order of `PROFILE_SLOTS`.
 */
export const PROFILE_POSITIONS = {
  reported: 0,
  declared: 1,
  target: 2,
  onTarget: 3,
  basicsMet: 4,
  state: 5,
  firstStatement: 6,
} as const;

/** How many characters every packed profile has. */
export const PROFILE_WIDTH =
  PROFILE_POSITIONS.firstStatement + PROFILE_SLOTS.length;

/** In the place of a level, a state or a yes-or-no that there is none of. */
export const NONE = '-';

const STATE_CHARACTERS: Record<AssessmentState, string> = {
  contradicted: 'c',
  unconfirmed: 'u',
  consistent: 'k',
  understated: 'd',
};

const ANSWER_CHARACTERS: Record<Answer, string> = {
  yes: 'y',
  no: 'n',
  unanswered: '?',
  'not-applicable': 'x',
};

const ANSWER_OF_EFFECTIVE: Record<EffectiveAnswer, Answer> = {
  yes: 'yes',
  no: 'no',
  unanswered: 'unanswered',
  'excluded-by-serving': 'not-applicable',
  'excluded-by-hand': 'not-applicable',
};

/** Every character that a packed profile can contain. */
export const PROFILE_CHARACTERS = [
  ...new Set([
    NONE,
    ...LEVELS.map(levelCharacter),
    ...Object.values(STATE_CHARACTERS),
    ...Object.values(ANSWER_CHARACTERS),
  ]),
];

/** What stands for a level, or for none. */
export function levelCharacter(level: Level | null): string {
  return level === null ? NONE : String(level);
}

/** What stands for a state, or for none. */
export function stateCharacter(state: AssessmentState | null): string {
  return state === null ? NONE : STATE_CHARACTERS[state];
}

/** What stands for a yes or a no, or for neither. */
export function flagCharacter(flag: boolean | null): string {
  if (flag === null) {
    return NONE;
  }
  return flag ? 'y' : 'n';
}

/** What stands for the counted answer to a statement. */
export function answerCharacter(answer: Answer): string {
  return ANSWER_CHARACTERS[answer];
}

/**
 * Where the counted answer to a statement stands.
 *
 * @throws NotFoundError if the statement has no place; see `PROFILE_SLOTS`
 */
export function positionOf(id: StatementId): number {
  const slot = PROFILE_SLOTS.indexOf(id);
  if (slot < 0) {
    throw new NotFoundError(`The statement ${id} has no place in profiles`);
  }
  return PROFILE_POSITIONS.firstStatement + slot;
}

/**
 * Packs what the reports count into one character a fact.
 *
 * @param result - the scored assessment
 * @param answers - what each statement counts as; a place whose statement the
 * model does not have is unanswered
 */
export function packProfile(
  result: Pick<
    AssessmentResult,
    'reportedLevel' | 'declaredLevel' | 'onTarget' | 'basicsMet' | 'state'
  >,
  target: Level | null,
  answers: EffectiveAnswers,
): string {
  return [
    levelCharacter(result.reportedLevel),
    levelCharacter(result.declaredLevel),
    levelCharacter(target),
    flagCharacter(result.onTarget),
    flagCharacter(result.basicsMet),
    stateCharacter(result.state),
    ...PROFILE_SLOTS.map(id =>
      answerCharacter(ANSWER_OF_EFFECTIVE[answers.get(id) ?? 'unanswered']),
    ),
  ].join('');
}

/**
 * The facts of a packed profile that a list shows.
 */
export interface UnpackedProfile {
  onTarget: boolean | null;
  basicsMet: boolean;
  state: AssessmentState | null;
  /** The counted answer at a position given by `positionOf`. */
  answerAt(position: number): Answer;
}

const ANSWERS_BY_CHARACTER = new Map<string, Answer>([
  ['y', 'yes'],
  ['n', 'no'],
  ['x', 'not-applicable'],
]);

/** Reads a packed profile. */
export function unpackProfile(profile: string): UnpackedProfile {
  const onTarget = profile[PROFILE_POSITIONS.onTarget];
  const state = profile[PROFILE_POSITIONS.state];
  return {
    onTarget: onTarget === NONE ? null : onTarget === flagCharacter(true),
    basicsMet: profile[PROFILE_POSITIONS.basicsMet] === flagCharacter(true),
    state:
      ASSESSMENT_STATES.find(each => STATE_CHARACTERS[each] === state) ?? null,
    answerAt: position =>
      ANSWERS_BY_CHARACTER.get(profile[position]) ?? 'unanswered',
  };
}
