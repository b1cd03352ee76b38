import type { EffectiveAnswers, ExcludedStatements } from './types';

/**
 * Lists the statements that do not count and why (scoring specification,
 * `excluded`).
 *
 * @param answers - what each statement counts as, in order of number
 * @returns ids of the excluded statements, each list in order of number
 */
export function excludedStatements(
  answers: EffectiveAnswers,
): ExcludedStatements {
  const excluded: ExcludedStatements = { byServing: [], byHand: [] };
  for (const [id, answer] of answers) {
    if (answer === 'excluded-by-serving') {
      excluded.byServing.push(id);
    } else if (answer === 'excluded-by-hand') {
      excluded.byHand.push(id);
    }
  }
  return excluded;
}
