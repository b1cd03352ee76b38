import type { Level } from '../model/vocabulary';
import { lowerLevel } from './lowerLevel';

/**
 * Finds the level that the organisation counts: the declared level, unless
 * the answers rule it out (scoring specification, `reportedLevel`).
 *
 * @param declared - the declared level, 0 to 4, or `null`
 * @param ceiling - the answer ceiling, 0 to 4, or `null`
 * @returns 0 to 4, or `null` if there is no declared level
 */
export function reportedLevel(
  declared: Level | null,
  ceiling: Level | null,
): Level | null {
  if (declared === null || ceiling === null) {
    return declared;
  }
  return lowerLevel(declared, ceiling);
}
