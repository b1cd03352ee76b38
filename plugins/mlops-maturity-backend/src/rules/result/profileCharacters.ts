import {
  LEVELS,
  type Answer,
  type AssessmentState,
  type EffectiveAnswer,
  type Level,
  type RequirementState,
  type ServingMode,
} from 'backstage-plugin-mlops-maturity-common';
import type { Need } from './needOf';
import { REQUIREMENT_SLOTS } from './profileSlots';

/** In the place of a level, a state or a yes-or-no that there is none of. */
export const NONE = '-';

export const STATE_CHARACTERS: Record<AssessmentState, string> = {
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
export const NEED_CHARACTERS: Record<Need, string> = {
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
export const SERVING_CHARACTERS = {
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
