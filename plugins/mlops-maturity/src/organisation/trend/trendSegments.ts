import type { TrendMonth } from 'backstage-plugin-mlops-maturity-common';
import { levelSegments, type LevelSegment } from '../buckets/levelSegments';

/**
 * Splits a month into the parts of its bar, lowest level first. A month knows
 * only what was assessed by its end, so nothing counts as not assessed.
 *
 * @returns the segments that count anything
 */
export function trendSegments(month: TrendMonth): LevelSegment[] {
  return levelSegments({
    inScope: month.assessed,
    assessed: month.assessed,
    reported: month.reported,
    withoutReported: month.withoutReported,
  }).filter(({ count }) => count > 0);
}

/**
 * The months from the first one with an assessment on; before it there is
 * nothing to see.
 */
export function monthsWithData(months: readonly TrendMonth[]): TrendMonth[] {
  const first = months.findIndex(({ assessed }) => assessed > 0);
  return first < 0 ? [] : months.slice(first);
}

/**
 * Whether other components are counted than in the month before, so that a
 * difference need not be a change in any of them.
 */
export function changesWhatIsCounted(month: TrendMonth): boolean {
  return (
    month.firstAssessed > 0 ||
    (month.addedToScope ?? 0) > 0 ||
    (month.removedFromScope ?? 0) > 0
  );
}
