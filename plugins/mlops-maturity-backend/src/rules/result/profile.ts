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
  type JudgedRequirement,
  type Level,
  type RequirementId,
  type RequirementState,
  type ServingMode,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import {
  DIMENSION_SLOTS,
  NEED_SLOTS,
  PROFILE_SLOTS,
  REQUIREMENT_SLOTS,
} from './profileSlots';
import { needOf, type Need } from './needOf';
import { missingUpTo } from './missingUpTo';

/**
 * Where in a packed profile each fact stands, counted from 0. Statements
 * follow from `firstStatement` on, in the order of `PROFILE_SLOTS`, and from
 * `firstDimension` on whether each of `DIMENSION_SLOTS` holds back. From
 * `firstRequirement` on stands what the answers say about each of
 * `REQUIREMENT_SLOTS`, and from `firstNeed` on whether the target needs each of
 * `NEED_SLOTS`. In `open` and `setAside` stands the level of a component that
 * has such requirements, so that these are counted by level.
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
  open: 70,
  setAside: 71,
  questionable: 72,
  waitsFor: 73,
  advancedFirst: 74,
  missing: 75,
  firstRequirement: 76,
  firstNeed: 94,
  onTargetSetAside: 112,
} as const;

/** The facts that have one place each. */
export type ProfileFact = Exclude<
  keyof typeof PROFILE_POSITIONS,
  'firstStatement' | 'firstDimension' | 'firstRequirement' | 'firstNeed'
>;

/** How many characters every packed profile has. */
export const PROFILE_WIDTH = PROFILE_POSITIONS.onTargetSetAside + 1;

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

const ANSWER_CHARACTERS: Record<EffectiveAnswer, string> = {
  yes: 'y',
  no: 'n',
  unanswered: '?',
  'excluded-by-hand': 'x',
  'excluded-by-serving': 't',
};

/** With the letters of answers, so that they are counted as those are. */
const REQUIREMENT_CHARACTERS: Record<RequirementState, string> = {
  met: 'y',
  failed: 'n',
  open: '?',
  'set-aside': 'x',
  absent: 't',
};

/** With the letters of answers, as requirements. */
const NEED_CHARACTERS: Record<Need, string> = {
  held: 'y',
  missing: 'n',
  beyond: '?',
  none: 'x',
};

/** In the place of the level of a component that has none. */
const WITHOUT_LEVEL = 'w';

/** What a component without a reported level waits for. */
const WAITING_CHARACTERS = { answers: 'o', pick: 'p' } as const;

/** Letters of their own, since a mode is not an answer. */
const SERVING_CHARACTERS = {
  'not-served': 'z',
  'real-time': 'r',
  batch: 'b',
  both: 'a',
} as const;

/** How many requirements can be missing. */
export const MISSING_COUNTS = Array.from(
  { length: REQUIREMENT_SLOTS.length + 1 },
  (_, count) => count,
);

/** Every character that a packed profile can contain. */
export const PROFILE_CHARACTERS = [
  ...new Set([
    NONE,
    ...LEVELS.map(levelCharacter),
    ...Object.values(STATE_CHARACTERS),
    ...Object.values(ANSWER_CHARACTERS),
    ...Object.values(SERVING_CHARACTERS),
    ...Object.values(WAITING_CHARACTERS),
    WITHOUT_LEVEL,
    ...MISSING_COUNTS.map(missingCharacter),
  ]),
];

/** Every position that holds the character of an answer and no other. */
export const ANSWER_POSITIONS: readonly number[] = [
  ...positionsFrom(PROFILE_POSITIONS.firstStatement, PROFILE_SLOTS),
  ...positionsFrom(PROFILE_POSITIONS.firstRequirement, REQUIREMENT_SLOTS),
  ...positionsFrom(PROFILE_POSITIONS.firstNeed, NEED_SLOTS),
];

function positionsFrom(first: number, slots: readonly string[]): number[] {
  return slots.map((_, slot) => first + slot);
}

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

/**
 * What stands for the number of requirements that are missing up to the
 * target: A for none, B for one, and so on.
 */
export function missingCharacter(count: number | null): string {
  return count === null ? NONE : String.fromCharCode(65 + count);
}

/** How many requirements a packed profile says are missing. */
export function missingCountOf(profile: string): number | null {
  const character = profile[PROFILE_POSITIONS.missing];
  return (
    MISSING_COUNTS.find(count => missingCharacter(count) === character) ?? null
  );
}

/** What stands for what a component without a reported level waits for. */
export function waitingCharacter(
  what: keyof typeof WAITING_CHARACTERS | null,
): string {
  return what === null ? NONE : WAITING_CHARACTERS[what];
}

/**
 * What stands, in the place of something that a level rests on or waits for,
 * for the components that have it: their reported level.
 */
export function heldAtCharacter(level: Level | null): string {
  return level === null ? WITHOUT_LEVEL : levelCharacter(level);
}

/** What stands for what a statement counts as. */
export function answerCharacter(answer: EffectiveAnswer): string {
  return ANSWER_CHARACTERS[answer];
}

/** What stands for a counted answer, as people know it. */
export function answerCharacters(answer: Answer): string[] {
  return answer === 'not-applicable'
    ? [
        answerCharacter('excluded-by-hand'),
        answerCharacter('excluded-by-serving'),
      ]
    : [answerCharacter(answer)];
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

/**
 * Where it stands what the answers say about a requirement.
 *
 * @throws NotFoundError if it has no place; see `REQUIREMENT_SLOTS`
 */
export function requirementPositionOf(id: RequirementId): number {
  const slot = REQUIREMENT_SLOTS.indexOf(id);
  if (slot < 0) {
    throw new NotFoundError(`The requirement ${id} has no place in profiles`);
  }
  return PROFILE_POSITIONS.firstRequirement + slot;
}

/**
 * Where it stands whether the target needs a statement; `undefined` if no
 * level looks at it.
 */
export function needPositionOf(id: StatementId): number | undefined {
  const slot = NEED_SLOTS.indexOf(id);
  return slot < 0 ? undefined : PROFILE_POSITIONS.firstNeed + slot;
}

/** What stands for what the answers say about a requirement. */
export function requirementCharacter(state: RequirementState): string {
  return REQUIREMENT_CHARACTERS[state];
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
    | 'openRequirements'
    | 'setAside'
    | 'questionable'
    | 'completion'
  >;
  target: Level | null;
  servingModes: readonly ServingMode[] | null;
  /**
   * What each statement counts as; a place whose statement the model does not
   * have is unanswered.
   */
  answers: EffectiveAnswers;
  /** A place whose requirement the model does not have is absent. */
  requirements: readonly JudgedRequirement[];
}

/** Packs what the reports count into one character a fact. */
export function packProfile(facts: ProfileFacts): string {
  const { result, target, servingModes, answers, requirements } = facts;
  const states = new Map(
    requirements.map(({ requirement, state }) => [requirement.id, state]),
  );
  return [
    levelCharacter(result.reportedLevel),
    levelCharacter(result.declaredLevel),
    levelCharacter(target),
    flagCharacter(result.onTarget),
    flagCharacter(result.basicsMet),
    stateCharacter(result.state),
    ...PROFILE_SLOTS.map(id =>
      answerCharacter(answers.get(id) ?? 'unanswered'),
    ),
    servingCharacter(servingModes),
    flagCharacter(isAboveTarget(facts)),
    ...heldBackCharacters(result),
    result.openRequirements.length > 0
      ? heldAtCharacter(result.reportedLevel)
      : NONE,
    result.setAside.length > 0 ? levelCharacter(result.reportedLevel) : NONE,
    flagCharacter(result.questionable.length > 0),
    waitingCharacter(waitsFor(result)),
    flagCharacter(result.completion.beyondBasics.yes > 0 && !result.basicsMet),
    missingCharacter(missingUpTo(target, requirements)),
    ...REQUIREMENT_SLOTS.map(id =>
      requirementCharacter(states.get(id) ?? 'absent'),
    ),
    ...NEED_SLOTS.map(id => NEED_CHARACTERS[needOf(id, facts)]),
    flagCharacter(result.onTarget === true && result.setAside.length > 0),
  ].join('');
}

function waitsFor({
  reportedLevel,
  declaredLevel,
}: ProfileFacts['result']): 'answers' | 'pick' | null {
  if (reportedLevel !== null) {
    return null;
  }
  return declaredLevel === null ? 'pick' : 'answers';
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
