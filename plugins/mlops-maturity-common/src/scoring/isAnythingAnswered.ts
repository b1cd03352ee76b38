import type { EffectiveAnswers } from './types';

/**
 * Tells whether the answers say anything yet. Until one applicable statement
 * counts as yes or no there is neither a ceiling nor a confirmed level
 * (scoring specification, `answerCeiling` and `confirmedLevel`).
 *
 * @param answers - what each statement counts as
 * @returns whether any statement counts as yes or no
 */
export function isAnythingAnswered(answers: EffectiveAnswers): boolean {
  return [...answers.values()].some(
    answer => answer === 'yes' || answer === 'no',
  );
}
