import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { SeededRandom } from '../../support/seededRandom';
import { staleUntil } from './storeInternals';

const DAY_MS = 24 * 60 * 60 * 1000;
const HISTORY_DAYS = 730;
const MOST_SUBMISSIONS = 5;

/** Longer than any run, so that nothing becomes stale while it lasts. */
const MARGIN_MS = 6 * 60 * 60 * 1000;

/**
 * When a component was submitted, in milliseconds since the epoch, oldest
 * first: one to five times in the last 24 months, at least a day apart and
 * more often lately.
 */
export function submissionTimes(random: SeededRandom, now: number): number[] {
  const days = new Set(
    Array.from({ length: 1 + random.below(MOST_SUBMISSIONS) }, () =>
      Math.min(1 + random.below(HISTORY_DAYS), 1 + random.below(HISTORY_DAYS)),
    ),
  );
  return [...days]
    .sort((a, b) => b - a)
    .map(day => awayFromStale(now - day * DAY_MS - random.below(DAY_MS), now));
}

function awayFromStale(time: number, now: number): number {
  const edge = staleUntil(new Date(now), maturityModel);
  return Math.abs(time - edge) < MARGIN_MS ? edge - MARGIN_MS : time;
}
