import type { AssessmentState, Level } from '../model/vocabulary';
import type { AnswerLevels } from './answerLevels';

/**
 * The levels that are compared to find the state of an assessment.
 */
export interface AssessmentLevels {
  declared: Level | null;
  /** `null` while the answers say nothing. */
  answers: AnswerLevels | null;
}

/**
 * Compares the declared level with what the answers say; the first match wins
 * (scoring specification, `state`).
 *
 * @param levels - the declared level, 0 to 4 or `null`, and what the answers
 * say
 * @returns the state, or `null` without a declared level
 */
export function assessmentState({
  declared,
  answers,
}: AssessmentLevels): AssessmentState | null {
  if (declared === null) {
    return null;
  }
  if (answers === null) {
    return 'unconfirmed';
  }
  if (declared > answers.ceiling) {
    return 'contradicted';
  }
  if (declared > answers.confirmed) {
    return 'unconfirmed';
  }
  return declared === answers.confirmed ? 'consistent' : 'understated';
}
