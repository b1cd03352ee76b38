import { findOption } from 'backstage-plugin-mlops-maturity-common';
import type {
  Answer,
  Dimension,
  DimensionOption,
  Level,
  ServingMode,
  Stage,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { ProfileField } from '../../editing';

/** Answers as they are shown. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  yes: 'Yes',
  no: 'No',
  'not-applicable': 'Not applicable',
  unanswered: 'Not answered',
};

/** Serving modes as they are shown. */
export const SERVING_WORDS: Readonly<Record<ServingMode, string>> = {
  'real-time': 'Real-time',
  batch: 'Batch',
};

/** Stages as they are shown. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  'proof-of-concept': 'Proof of concept',
  academic: 'Academic work',
  production: 'In or on its way to production',
};

/** Fields of the profile in few words. */
export const PROFILE_WORDS: Readonly<Record<ProfileField, string>> = {
  servingModes: 'Serving',
  stage: 'Stage',
  retrainingFrequentAndRepetitive: 'Frequent, repetitive retraining',
  automationTradeOffFavorable: 'Automation pays off',
  businessCritical: 'Critical to the business',
  mlCases: 'ML cases of the owning group',
};

/**
 * A yes or no that may be unknown.
 *
 * @param value - `null` is unknown
 */
export function yesNoWord(value: boolean | null): string {
  if (value === null) {
    return 'Not known yet';
  }
  return value ? 'Yes' : 'No';
}

/**
 * How a model is served.
 *
 * @param modes - empty if it is not served, `null` if not chosen yet
 */
export function servingWord(modes: readonly ServingMode[] | null): string {
  if (modes === null) {
    return 'Not chosen yet';
  }
  return modes.length === 0
    ? 'Not served'
    : modes.map(mode => SERVING_WORDS[mode]).join(' and ');
}

/**
 * The levels that share an option: "Level 2", "Levels 3–4".
 *
 * @param option - an option of a dimension
 */
export function optionLevels(option: DimensionOption): string {
  const [first] = option.levels;
  const last = option.levels.at(-1);
  return first === last ? `Level ${first}` : `Levels ${first}–${last}`;
}

/**
 * What is picked for a dimension.
 *
 * @param dimension - the dimension
 * @param level - the pick; `null` is none
 */
export function pickWord(
  dimension: Dimension | undefined,
  level: Level | null,
): string {
  const option = dimension && findOption(dimension, level);
  return option ? `${option.label} (${optionLevels(option)})` : 'Not picked';
}

/**
 * The time of day in the reader's language.
 *
 * @param date - the point in time
 */
export function timeOfDay(date: Date): string {
  return date.toLocaleTimeString(undefined, {
    hour: '2-digit',
    minute: '2-digit',
  });
}

/**
 * How many parts of a statement hold.
 *
 * @param statement - a statement with parts
 * @param held - part id to whether it holds
 */
export function partsHeld(
  statement: Pick<Statement, 'parts'>,
  held: Readonly<Record<string, boolean>>,
): { count: number; of: number } {
  const parts = statement.parts ?? [];
  return {
    count: parts.filter(({ id }) => held[id] === true).length,
    of: parts.length,
  };
}
