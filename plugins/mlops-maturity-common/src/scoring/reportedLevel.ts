import type { Level } from '../model/vocabulary';
import type { AnswerLevels } from './answerLevels';
import { lowerLevel } from './lowerLevel';
import type { PossibleLevels } from './types';

/**
 * Finds the levels that a component can turn out to be at (scoring
 * specification, `possibleLevels`).
 *
 * @param declared - the declared level, 0 to 4, or `null`
 * @param levels - what the answers say, or `null` while they say nothing
 * @returns `null` without a declared level
 */
export function possibleLevels(
  declared: Level | null,
  levels: AnswerLevels | null,
): PossibleLevels | null {
  if (declared === null) {
    return null;
  }
  return levels
    ? {
        from: lowerLevel(declared, levels.confirmed),
        to: lowerLevel(declared, levels.ceiling),
      }
    : { from: 0, to: declared };
}

/**
 * Finds the level that the organisation counts: the lowest of those that are
 * possible. There is none while nothing carries a level and higher ones are
 * possible (scoring specification, `reportedLevel`).
 *
 * @returns 0 to 4, or `null` if no level can be reported yet
 */
export function reportedLevel(possible: PossibleLevels | null): Level | null {
  return possible === null || (possible.from === 0 && possible.to > 0)
    ? null
    : possible.from;
}
