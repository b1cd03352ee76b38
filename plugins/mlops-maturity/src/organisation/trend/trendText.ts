import type { TrendMonth } from 'backstage-plugin-mlops-maturity-common';
import type { Formats, Translate } from '../../text';
import { ratioText } from '../../assessment/RatioText';
import { bucketTitle } from '../buckets/levelSegments';
import { trendSegments } from './trendSegments';

/**
 * A month in words: what was assessed, at which levels, how much of it was on
 * target, and what has changed in what is counted.
 *
 * @param formats - dates in the language of the texts
 */
export function trendMonthText(
  t: Translate,
  formats: Pick<Formats, 'month'>,
  month: TrendMonth,
): string {
  const levels = trendSegments(month).map(({ bucket, count }) =>
    t('charts.trend.levelCount', {
      bucket: bucketTitle(t, bucket),
      number: count,
    }),
  );
  return [
    t('charts.trend.month', {
      month: formats.month(month.month),
      count: month.assessed,
    }),
    ...(levels.length > 0 ? [`${t.formats.facts(levels)}.`] : []),
    ...(month.withTarget > 0
      ? [t('charts.trend.onTarget', { ratio: onTargetRatio(t, month) })]
      : []),
    ...scopeTexts(t, month),
  ].join(' ');
}

/**
 * What has changed in what is counted, in sentences.
 *
 * @returns an empty list if the same components are counted as before
 */
export function scopeTexts(t: Translate, month: TrendMonth): string[] {
  const { firstAssessed, addedToScope, removedFromScope } = month;
  return [
    ...(firstAssessed > 0
      ? [t('charts.trend.firstAssessed', { count: firstAssessed })]
      : []),
    ...((addedToScope ?? 0) > 0
      ? [t('charts.trend.addedToScope', { count: addedToScope ?? 0 })]
      : []),
    ...((removedFromScope ?? 0) > 0
      ? [t('charts.trend.removedFromScope', { count: removedFromScope ?? 0 })]
      : []),
  ];
}

/** How much of a month was on target, as "5 of 20 (25 %)". */
export function onTargetRatio(t: Translate, month: TrendMonth): string {
  return ratioText(
    t,
    { yes: month.onTarget, applicable: month.withTarget },
    { percent: true },
  );
}
