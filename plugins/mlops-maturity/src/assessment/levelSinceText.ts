import type { CommonTranslate } from '../text';
import type { LevelStart } from './useLevelHistory';

/**
 * Tells since when a component is at its level.
 *
 * @param since - when it was submitted at this level
 */
export function levelSinceText(
  t: CommonTranslate,
  { submittedAt, isAtLeast }: LevelStart,
): string {
  return t(isAtLeast ? 'common.levelAtLeastSince' : 'common.levelSince', {
    day: t.formats.day(submittedAt),
  });
}
