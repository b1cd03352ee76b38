import type { Statement } from '../model/types';
import { isApplicable } from './isApplicable';
import { percentageOf } from './percentageOf';
import type { Completion, EffectiveAnswers } from './types';

/**
 * Counts how far a group of statements is met (scoring specification,
 * `completion`). Open questions stay in the denominator.
 *
 * @param statements - the group, in any order
 * @param answers - what each statement counts as
 * @returns the counts and the percentage
 */
export function completion(
  statements: readonly Statement[],
  answers: EffectiveAnswers,
): Completion {
  const counted = statements.map(({ id }) => answers.get(id));
  const yes = counted.filter(answer => answer === 'yes').length;
  const no = counted.filter(answer => answer === 'no').length;
  const applicable = counted.filter(isApplicable).length;
  return {
    yes,
    no,
    notApplicable: counted.length - applicable,
    unanswered: applicable - yes - no,
    applicable,
    percent: percentageOf(yes, applicable),
  };
}
