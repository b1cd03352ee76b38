/**
 * The shortest and the longest span of a trend, in months.
 *
 * @internal
 */
export const TREND_MONTHS = { fewest: 2, most: 60 } as const;

/**
 * Whether enough components were assessed at an earlier time to compare with:
 * at least a third of today's.
 *
 * @internal
 */
export function isEnoughToCompare(before: number, now: number): boolean {
  return before > 0 && before * 3 >= now;
}
