import { statementsOf } from '../model/statements';
import type { MaturityModel, Statement, StatementLevel } from '../model/types';
import {
  REQUIREMENT_LEVELS,
  type Level,
  type RequirementLevel,
} from '../model/vocabulary';
import { isAnythingAnswered } from './isAnythingAnswered';
import { isApplicable } from './isApplicable';
import type { EffectiveAnswers } from './types';

/**
 * Finds the highest level that the answers back up, together with all levels
 * below it (scoring specification, `supportedLevel`).
 *
 * @param answers - what each statement counts as
 * @param model - the model that was answered
 * @returns 0 to 4, or `null` while nothing is answered
 *
 * @public
 */
export function supportedLevel(
  answers: EffectiveAnswers,
  model: MaturityModel,
): Level | null {
  if (!isAnythingAnswered(answers)) {
    return null;
  }
  const applicable = statementsOf(model).filter(({ id }) =>
    isApplicable(answers.get(id)),
  );
  let supported: Level = 0;
  for (const level of REQUIREMENT_LEVELS) {
    if (!levelHolds(level, applicable, answers)) {
      break;
    }
    supported = level;
  }
  return supported;
}

/**
 * A level that requires nothing applicable is judged by what supports it, at
 * least half of it, because nothing at all would be no evidence.
 */
function levelHolds(
  level: RequirementLevel,
  applicable: readonly Statement[],
  answers: EffectiveAnswers,
): boolean {
  const isYes = ({ id }: Statement) => answers.get(id) === 'yes';

  const required = applicable.filter(is('required', level));
  if (required.length > 0) {
    return required.every(isYes);
  }
  const supporting = applicable.filter(is('supporting', level));
  return (
    supporting.length > 0 &&
    2 * supporting.filter(isYes).length >= supporting.length
  );
}

function is(strength: StatementLevel['strength'], level: RequirementLevel) {
  return (statement: Statement) =>
    statement.levels.some(
      entry => entry.level === level && entry.strength === strength,
    );
}
