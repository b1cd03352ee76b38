import {
  pickedOptions,
  type AssessmentDocument,
  type AssessmentResult,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '..';

/**
 * Says in a few words what decides the reported level: the answers where they
 * contradict the picks, else the lowest dimensions.
 *
 * @param t - the texts of the plugin
 * @param model - the model in the language of the reader
 * @param result - the scored assessment
 * @param document - what was scored
 */
export function limitText(
  t: Translate,
  model: MaturityModel,
  result: AssessmentResult,
  document: AssessmentDocument,
): string {
  const { declaredLevel, answerCeiling, limitingDimensions } = result;
  if (declaredLevel === null) {
    return missingPicksText(t, model, document);
  }
  if (answerCeiling !== null && answerCeiling < declaredLevel) {
    return t('sentences.limit.contradicted', {
      declared: declaredLevel,
      ceiling: answerCeiling,
    });
  }
  const options = pickedOptions(document.picks, model);
  const others = options.flatMap(({ dimension, option }) =>
    option && !limitingDimensions.includes(dimension.id)
      ? [option.countsAs]
      : [],
  );
  if (others.length === 0) {
    return t('sentences.limit.level', {
      dimensions: options.length,
      level: declaredLevel,
    });
  }
  const facts = {
    count: others.length,
    range: rangeText(t, others),
    limiting: t.formats.list(
      options.flatMap(({ dimension }) =>
        limitingDimensions.includes(dimension.id) ? [dimension.title] : [],
      ),
    ),
  };
  return result.onTarget
    ? t('sentences.limit.onTarget', { ...facts, level: declaredLevel })
    : t('sentences.limit.heldBack', facts);
}

function missingPicksText(
  t: Translate,
  model: MaturityModel,
  { picks }: AssessmentDocument,
): string {
  const missing = pickedOptions(picks, model).filter(({ option }) => !option);
  return t('sentences.limit.missingPicks', {
    count: missing.length,
    names: t.formats.list(missing.map(({ dimension }) => dimension.title)),
  });
}

function rangeText(t: Translate, levels: Level[]): string {
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  return t.formats.numberRange(lowest, highest);
}
