import type { Level } from '../model/vocabulary';

/**
 * Picks the lower of two levels.
 *
 * @param a - a level, 0 to 4
 * @param b - a level, 0 to 4
 * @returns the lower one
 */
export function lowerLevel(a: Level, b: Level): Level {
  return b < a ? b : a;
}
