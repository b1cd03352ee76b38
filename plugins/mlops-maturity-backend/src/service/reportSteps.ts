/**
 * Reports count staleness as of the last full five minutes, so that they stay
 * the same in between.
 */
const STEP_MS = 5 * 60 * 1000;

/** The moment that a report asked for at a given time is counted at. */
export function stepOf(time: Date): Date {
  return new Date(time.getTime() - (time.getTime() % STEP_MS));
}
