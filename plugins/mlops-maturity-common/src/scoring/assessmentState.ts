import type { AssessmentState, Level } from '../model/vocabulary';

/**
 * The levels that are compared to find the state of an assessment.
 */
export interface AssessmentLevels {
  declared: Level | null;
  ceiling: Level | null;
  supported: Level | null;
}

/**
 * Compares the declared level with what the answers say; the first match wins
 * (scoring specification, `state`).
 *
 * @param levels - declared level, answer ceiling and supported level, each 0
 * to 4 or `null`
 * @returns the state, or `null` without a declared level
 */
export function assessmentState({
  declared,
  ceiling,
  supported,
}: AssessmentLevels): AssessmentState | null {
  if (declared === null) {
    return null;
  }
  if (supported === null) {
    return 'unconfirmed';
  }
  if (ceiling !== null && declared > ceiling) {
    return 'contradicted';
  }
  if (declared > supported) {
    return 'unconfirmed';
  }
  return declared === supported ? 'consistent' : 'understated';
}
