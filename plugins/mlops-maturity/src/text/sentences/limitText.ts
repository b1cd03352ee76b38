import type {
  AssessmentNames,
  AssessmentResult,
  Level,
} from 'backstage-plugin-mlops-maturity-common';
import type { CommonTranslate } from '..';

/** What of a result decides the reported level. */
type LimitedResult = Pick<
  AssessmentResult,
  'declaredLevel' | 'answerCeiling' | 'limitingDimensions' | 'onTarget'
>;

/**
 * Whether the picks decide the reported level. Where open or failed answers
 * do, what stands beside the level says so.
 */
export function isLimitedByPicks({
  declaredLevel,
  reportedLevel,
}: Pick<AssessmentResult, 'declaredLevel' | 'reportedLevel'>): boolean {
  return declaredLevel === null || reportedLevel === declaredLevel;
}

/**
 * Says in a few words what decides the reported level: the answers where they
 * contradict the picks, else the lowest dimensions.
 *
 * @param dimensions - with what is picked in each, in the language of the reader
 * @param result - the scored assessment
 */
export function limitText(
  t: CommonTranslate,
  dimensions: AssessmentNames['dimensions'],
  result: LimitedResult,
): string {
  const { declaredLevel, answerCeiling, limitingDimensions } = result;
  if (declaredLevel === null) {
    return missingPicksText(t, dimensions);
  }
  if (answerCeiling !== null && answerCeiling < declaredLevel) {
    return t('common.limit.contradicted', {
      declared: declaredLevel,
      ceiling: answerCeiling,
    });
  }
  const others = dimensions.flatMap(({ id, countsAs }) =>
    countsAs !== null && !limitingDimensions.includes(id) ? [countsAs] : [],
  );
  if (others.length === 0) {
    return t('common.limit.level', {
      dimensions: dimensions.length,
      level: declaredLevel,
    });
  }
  const facts = {
    count: others.length,
    range: rangeText(t, others),
    limiting: t.formats.list(
      dimensions.flatMap(({ id, title }) =>
        limitingDimensions.includes(id) ? [title] : [],
      ),
    ),
  };
  return result.onTarget
    ? t('common.limit.onTarget', { ...facts, level: declaredLevel })
    : t('common.limit.heldBack', facts);
}

function missingPicksText(
  t: CommonTranslate,
  dimensions: AssessmentNames['dimensions'],
): string {
  const missing = dimensions.filter(({ countsAs }) => countsAs === null);
  return t('common.limit.missingPicks', {
    count: missing.length,
    names: t.formats.list(missing.map(({ title }) => title)),
  });
}

function rangeText(t: CommonTranslate, levels: Level[]): string {
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  return t.formats.numberRange(lowest, highest);
}
