import type { Level } from '../model/vocabulary';
import { lowerLevel } from './lowerLevel';
import type { PickedOption } from './pickedOptions';

/**
 * Finds the level that the picks add up to: the lowest `countsAs` of all
 * dimensions (scoring specification, `declaredLevel`).
 *
 * @param picked - the option picked for each dimension
 * @returns 0 to 4, or `null` while any pick is missing
 */
export function declaredLevel(picked: readonly PickedOption[]): Level | null {
  const levels: Level[] = [];
  for (const { option } of picked) {
    if (!option) {
      return null;
    }
    levels.push(option.countsAs);
  }
  return levels.length > 0 ? levels.reduce(lowerLevel) : null;
}
