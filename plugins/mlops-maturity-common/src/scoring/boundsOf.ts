import type { PooledRatio } from '../api/types';
import { percentageOf, type Percentage } from './percentageOf';

/**
 * Between which two values a pooled percentage lies.
 *
 * @internal
 */
export interface PercentageBounds {
  /** If all that is open and all that is not assessed were no. */
  low: Percentage;
  /** If all of it were yes. */
  high: Percentage;
  /** As `low`, with what people have excluded as no as well. */
  lowWithExclusions: Percentage;
}

/**
 * Finds between which two values a pooled percentage would lie if the open
 * answers and the components not assessed were all no or all yes: Σ yes, and
 * Σ yes + Σ open + m, in Σ applicable + m, where m is the number of components
 * not assessed times that of the statements.
 *
 * @returns `null` if there is nothing to be a part of
 *
 * @internal
 */
export function boundsOf(pooled: PooledRatio): PercentageBounds | null {
  const { yes, unanswered, notAssessed, excludedByHand } = pooled;
  const all = pooled.applicable + notAssessed;
  const low = percentageOf(yes, all);
  const high = percentageOf(yes + unanswered + notAssessed, all);
  const lowWithExclusions = percentageOf(yes, all + excludedByHand);
  return low === null || high === null || lowWithExclusions === null
    ? null
    : { low, high, lowWithExclusions };
}
