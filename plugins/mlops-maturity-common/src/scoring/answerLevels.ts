import { LEVELS, type Level } from '../model/vocabulary';
import { isAnythingAnswered } from './isAnythingAnswered';
import type { JudgedRequirement } from './requirementStates';
import type { EffectiveAnswers, RequirementState } from './types';

/**
 * What the answers say about the level, whatever was declared.
 */
export interface AnswerLevels {
  /** The highest level that no answer rules out, 0 to 4. */
  ceiling: Level;
  /** The highest level that the answers carry, 0 to 4. */
  confirmed: Level;
}

/**
 * Finds between which levels the answers lie (scoring specification,
 * `answerCeiling` and `confirmedLevel`).
 *
 * @param answers - what each statement counts as
 * @param requirements - what the answers say about each requirement
 * @returns `null` while no statement counts as yes or no
 */
export function answerLevels(
  answers: EffectiveAnswers,
  requirements: readonly JudgedRequirement[],
): AnswerLevels | null {
  return isAnythingAnswered(answers)
    ? {
        ceiling: levelBefore(requirements, ['failed']),
        confirmed: levelBefore(requirements, ['failed', 'open']),
      }
    : null;
}

/** One below the lowest level with a requirement in one of the states. */
function levelBefore(
  requirements: readonly JudgedRequirement[],
  states: readonly RequirementState[],
): Level {
  const stopped = requirements
    .filter(({ state }) => states.includes(state))
    .map(({ level }) => level);
  return LEVELS.find(level => stopped.some(each => each === level + 1)) ?? 4;
}
