import { isoOf } from '../../store/isoOf';

/** A month, and the last day of it that is counted. */
export interface MonthEnd {
  /** As 2026-11. */
  month: string;
  /** As 2026-11-30, in UTC. */
  day: string;
}

/**
 * The last months up to the one of a moment, which ends with its day.
 *
 * @param months - how many
 * @returns the oldest first
 */
export function monthEnds(asOf: Date, months: number): MonthEnd[] {
  return Array.from({ length: months }, (_, index) => {
    const monthsAgo = months - 1 - index;
    // Day 0 of a month is the last one of the month before.
    const end =
      monthsAgo === 0
        ? asOf.getTime()
        : Date.UTC(
            asOf.getUTCFullYear(),
            asOf.getUTCMonth() - monthsAgo + 1,
            0,
          );
    const day = isoOf(end).slice(0, 'yyyy-mm-dd'.length);
    return { month: monthOf(day), day };
  });
}

/** The month of a day or moment in ISO 8601. */
export function monthOf(day: string): string {
  return day.slice(0, 'yyyy-mm'.length);
}
