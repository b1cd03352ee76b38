import {
  REQUIREMENT_LEVELS,
  type Level,
  type RequirementLevel,
} from '../model/vocabulary';

/**
 * Finds the level to work toward: the one after the reported level, as long
 * as the target is not reached. This is N in the scoring specification,
 * `nextSteps`.
 *
 * @param reported - the reported level, 0 to 4, or `null`
 * @param target - the target, 0 to 4, or `null`
 * @returns 1 to 4, or `null` if the target is reached or either is missing
 *
 * @internal
 */
export function nextLevel(
  reported: Level | null,
  target: Level | null,
): RequirementLevel | null {
  if (reported === null || target === null || reported >= target) {
    return null;
  }
  return REQUIREMENT_LEVELS.find(level => level > reported) ?? null;
}
