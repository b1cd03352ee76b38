declare const made: unique symbol;

/**
 * A percentage as it is shown and exported: a whole number from 0 to 100. Only
 * {@link percentageOf} makes one, so that no number is rounded in another way.
 *
 * @internal
 */
export type Percentage = number & { readonly [made]: true };

/**
 * The percentage of k in n, here and wherever one is shown or exported: 0 only
 * for none, 100 only for all, otherwise rounded half up (scoring
 * specification, "A percentage of k in n").
 *
 * @param part - k, from 0 to n
 * @param whole - n
 * @returns `null` if n is 0: nothing of nothing is neither a pass nor a fail
 *
 * @internal
 */
export function percentageOf(part: number, whole: number): Percentage | null {
  if (whole === 0) {
    return null;
  }
  const rounded = roundedHalfUp(part, whole);
  return isPercentage(rounded) ? rounded : null;
}

function roundedHalfUp(part: number, whole: number): number {
  if (part <= 0 || part >= whole) {
    return part <= 0 ? 0 : 100;
  }
  const percent = Math.floor((200 * part + whole) / (2 * whole));
  return Math.max(1, Math.min(99, percent));
}

/** Not exported: what has been rounded elsewhere is no percentage to show. */
function isPercentage(value: number): value is Percentage {
  return Number.isInteger(value) && value >= 0 && value <= 100;
}
