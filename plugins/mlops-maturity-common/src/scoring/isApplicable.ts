import type { EffectiveAnswer } from './types';

/**
 * Tells whether a statement counts at all, which is the case unless it is
 * excluded by serving or by hand (scoring specification, "What an answer
 * counts as").
 *
 * @param answer - what the statement counts as; `undefined` for a statement
 * that the model does not have
 * @returns whether the statement is applicable
 *
 * @internal
 */
export function isApplicable(answer: EffectiveAnswer | undefined): boolean {
  return answer === 'yes' || answer === 'no' || answer === 'unanswered';
}
