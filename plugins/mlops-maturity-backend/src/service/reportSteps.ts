/**
 * Reports count staleness as of the last full five minutes, so that they stay
 * the same in between.
 */
const STEP_MS = 5 * 60 * 1000;

/** The moment that reports are of which are asked for at a time. */
export function stepOf(time: Date): Date {
  return new Date(time.getTime() - (time.getTime() % STEP_MS));
}
