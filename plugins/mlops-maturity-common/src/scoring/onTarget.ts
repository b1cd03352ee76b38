import type { Level } from '../model/vocabulary';

/**
 * Tells whether a component is where its owner wants it (scoring
 * specification, `onTarget`). Being above the target is on target too.
 *
 * @param reported - the reported level, 0 to 4, or `null`
 * @param target - the target, 0 to 4, or `null`
 * @returns the answer, or `null` if either level is missing
 */
export function onTarget(
  reported: Level | null,
  target: Level | null,
): boolean | null {
  return reported === null || target === null ? null : reported >= target;
}
