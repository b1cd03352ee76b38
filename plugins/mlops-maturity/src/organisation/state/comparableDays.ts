import { CalendarDay, FIRST_DAY } from 'backstage-plugin-mlops-maturity-common';

/** The day it is for the reports, which end their days in UTC. */
export function reportDay(): CalendarDay {
  return CalendarDay.at(new Date(), 'UTC');
}

/**
 * Tells whether there can be something from a day: it has come and is not too
 * old. While a year is typed, it is the year 2, 20 and 202.
 */
export function isComparable(
  day: CalendarDay,
  latest: CalendarDay = reportDay(),
): boolean {
  return !latest.isBefore(day) && day.toString() >= FIRST_DAY;
}
