import { NotFoundError } from '@backstage/errors';
import {
  ASSESSMENT_STATES,
  LEVELS,
  type Answer,
  type AssessmentResult,
  type AssessmentState,
  type DimensionId,
  type EffectiveAnswer,
  type EffectiveAnswers,
  type Level,
  type ServingMode,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { DIMENSION_SLOTS, PROFILE_SLOTS } from './profileSlots';

/**
 * Where in a packed profile each fact stands, counted from 0. Statements
 * follow from `firstStatement` on, in the order of `PROFILE_SLOTS`, and from
 * `firstDimension` on whether each of `DIMENSION_SLOTS` holds back.
 */
export const PROFILE_POSITIONS = {
  reported: 0,
  declared: 1,
  target: 2,
  onTarget: 3,
  basicsMet: 4,
  state: 5,
  firstStatement: 6,
  servingModes: 62,
  aboveTarget: 63,
  heldByAnswers: 64,
  firstDimension: 65,
} as const;

/** The facts that have one place each. */
export type ProfileFact = Exclude<
  keyof typeof PROFILE_POSITIONS,
  'firstStatement' | 'firstDimension'
>;

/** How many characters every packed profile has. */
export const PROFILE_WIDTH =
  PROFILE_POSITIONS.firstDimension + DIMENSION_SLOTS.length;

const STATEMENT_POSITIONS = new Map(
  PROFILE_SLOTS.map((id, slot) => [
    id,
    PROFILE_POSITIONS.firstStatement + slot,
  ]),
);

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

/** Letters of their own, since a mode is not an answer. */
const SERVING_CHARACTERS = {
  'not-served': 'z',
  'real-time': 'r',
  batch: 'b',
  both: 'a',
} as const;

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
    ...Object.values(SERVING_CHARACTERS),
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
  const position = STATEMENT_POSITIONS.get(id);
  if (position === undefined) {
    throw new NotFoundError(`The statement ${id} has no place in profiles`);
  }
  return position;
}

/** What stands for the serving modes that were chosen. */
export function servingCharacter(modes: readonly ServingMode[] | null): string {
  if (modes === null) {
    return NONE;
  }
  if (modes.length === 0) {
    return SERVING_CHARACTERS['not-served'];
  }
  return new Set(modes).size > 1
    ? SERVING_CHARACTERS.both
    : SERVING_CHARACTERS[modes[0]];
}

/**
 * Where it stands whether a dimension holds a component back.
 *
 * @throws NotFoundError if the dimension has no place; see `DIMENSION_SLOTS`
 */
export function dimensionPositionOf(id: DimensionId): number {
  const slot = DIMENSION_SLOTS.indexOf(id);
  if (slot < 0) {
    throw new NotFoundError(`The dimension ${id} has no place in profiles`);
  }
  return PROFILE_POSITIONS.firstDimension + slot;
}

/**
 * What a profile is packed from.
 */
export interface ProfileFacts {
  result: Pick<
    AssessmentResult,
    | 'reportedLevel'
    | 'declaredLevel'
    | 'limitingDimensions'
    | 'onTarget'
    | 'basicsMet'
    | 'state'
  >;
  target: Level | null;
  servingModes: readonly ServingMode[] | null;
  /**
   * What each statement counts as; a place whose statement the model does not
   * have is unanswered.
   */
  answers: EffectiveAnswers;
}

/** Packs what the reports count into one character a fact. */
export function packProfile(facts: ProfileFacts): string {
  const { result, target, servingModes, answers } = facts;
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
    servingCharacter(servingModes),
    flagCharacter(isAboveTarget(facts)),
    ...heldBackCharacters(result),
  ].join('');
}

/**
 * The facts of a profile that the trend follows: reported level, on target
 * and basics met, a character each.
 */
export function outcomeOf(profile: string): string {
  const { reported, onTarget, basicsMet } = PROFILE_POSITIONS;
  return profile[reported] + profile[onTarget] + profile[basicsMet];
}

function isAboveTarget({ result, target }: ProfileFacts): boolean | null {
  return result.reportedLevel === null || target === null
    ? null
    : result.reportedLevel > target;
}

/**
 * What holds a component at its level that is below its target: its answers,
 * if they allow less than it declares, and otherwise every dimension whose
 * pick counts as that level.
 */
function heldBackCharacters({
  reportedLevel,
  declaredLevel,
  limitingDimensions,
  onTarget,
}: ProfileFacts['result']): string[] {
  if (onTarget !== false) {
    return [NONE, ...DIMENSION_SLOTS.map(() => NONE)];
  }
  const byAnswers = reportedLevel !== declaredLevel;
  return [
    flagCharacter(byAnswers),
    ...DIMENSION_SLOTS.map(id =>
      flagCharacter(!byAnswers && limitingDimensions.includes(id)),
    ),
  ];
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
    servingModes:
      SERVING_MODES_BY_CHARACTER.get(profile[PROFILE_POSITIONS.servingModes]) ??
      null,
    answerAt: position =>
      ANSWERS_BY_CHARACTER.get(profile[position]) ?? 'unanswered',
  };
}
