import { statementsOf } from '../model/statements';
import type { MaturityModel } from '../model/types';
import { REQUIREMENT_LEVELS, type Level } from '../model/vocabulary';
import { isAnythingAnswered } from './isAnythingAnswered';
import { requiredFrom } from './requiredFrom';
import type { EffectiveAnswers } from './types';

/**
 * Finds the highest level that no answer speaks against: one below the lowest
 * level with a required statement that counts as no (scoring specification,
 * `answerCeiling`). Open questions do not lower it.
 *
 * @param answers - what each statement counts as
 * @returns 0 to 4, or `null` while nothing is answered
 */
export function answerCeiling(
  answers: EffectiveAnswers,
  model: MaturityModel,
): Level | null {
  if (!isAnythingAnswered(answers)) {
    return null;
  }
  const ruledOut = new Set(
    statementsOf(model)
      .filter(({ id }) => answers.get(id) === 'no')
      .map(requiredFrom),
  );
  let ceiling: Level = 0;
  for (const level of REQUIREMENT_LEVELS) {
    if (ruledOut.has(level)) {
      break;
    }
    ceiling = level;
  }
  return ceiling;
}
