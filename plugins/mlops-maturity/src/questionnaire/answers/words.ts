import {
  findOption,
  type Dimension,
  type DimensionOption,
  type Level,
  type ServingMode,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/**
 * A yes or no that may be unknown.
 *
 * @param value - `null` is unknown
 */
export function yesNoWord(t: Translate, value: boolean | null): string {
  if (value === null) {
    return t('questionnaire.words.yesNo.unknown');
  }
  return value
    ? t('questionnaire.words.yesNo.yes')
    : t('questionnaire.words.yesNo.no');
}

/**
 * How a model is served.
 *
 * @param modes - empty if it is not served, `null` if not chosen yet
 */
export function servingWord(
  t: Translate,
  modes: readonly ServingMode[] | null,
): string {
  if (modes === null) {
    return t('questionnaire.words.serving.unknown');
  }
  const [first, ...others] = modes;
  if (first === undefined) {
    return t('questionnaire.words.serving.none');
  }
  return others.length > 0
    ? t('questionnaire.words.serving.both')
    : t(`questionnaire.words.serving.${first}`);
}

/**
 * The levels that share an option: "Level 2", "Levels 3–4".
 *
 * @param option - an option of a dimension
 */
export function optionLevels(t: Translate, option: DimensionOption): string {
  const [first] = option.levels;
  const last = option.levels.at(-1);
  return last === undefined || first === last
    ? t('questionnaire.words.pick.level', { level: first })
    : t('questionnaire.words.pick.levels', {
        first,
        last,
      });
}

/**
 * What is picked for a dimension.
 *
 * @param dimension - the dimension
 * @param level - the pick; `null` is none
 */
export function pickWord(
  t: Translate,
  dimension: Dimension | undefined,
  level: Level | null,
): string {
  const option = dimension && findOption(dimension, level);
  return option
    ? t('questionnaire.words.pick.option', {
        label: option.label,
        levels: optionLevels(t, option),
      })
    : t('questionnaire.words.pick.none');
}
