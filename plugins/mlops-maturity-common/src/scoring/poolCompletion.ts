import { percentageOf } from './percentageOf';
import type { Completion } from './types';

/**
 * Pools the answers of several components into one completion (scoring
 * specification, "Across components"): the counts are added up, so a
 * component with more applicable statements has more say, and percentages are
 * never averaged.
 *
 * @param completions - the same group of statements (say, the basics) of each
 * component that has a submitted assessment, each component once. Leave out
 * components without one: they are a group of their own
 * @returns the pooled counts; `percent` is `null` if nothing is applicable
 *
 * @public
 */
export function poolCompletion(completions: Iterable<Completion>): Completion {
  const pooled = {
    yes: 0,
    no: 0,
    notApplicable: 0,
    unanswered: 0,
    applicable: 0,
  };
  for (const item of completions) {
    pooled.yes += item.yes;
    pooled.no += item.no;
    pooled.notApplicable += item.notApplicable;
    pooled.unanswered += item.unanswered;
    pooled.applicable += item.applicable;
  }
  return { ...pooled, percent: percentageOf(pooled.yes, pooled.applicable) };
}
