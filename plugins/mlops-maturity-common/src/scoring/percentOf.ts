/**
 * The `percent` of a scoring result, rounded down so that 100 means all. What
 * is shown or exported is made by `percentageOf` instead.
 *
 * @param yes - k, 0 to n
 * @param applicable - n, 0 or more
 * @returns 0 to 100, or `null` if n is 0: nothing of nothing is neither a
 * pass nor a fail
 */
export function percentOf(yes: number, applicable: number): number | null {
  return applicable === 0 ? null : Math.floor((100 * yes) / applicable);
}
