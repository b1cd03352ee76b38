import { findOption } from '../model/lookups';
import { nextLevel } from './nextLevel';
import type { LevelGap } from './nextSteps';
import type { PickedOption } from './pickedOptions';
import type { NextPick } from './types';

/**
 * Lists the option to reach next in every dimension that still counts as less
 * than the level after the reported one (scoring specification, `nextPicks`).
 *
 * @param picked - the option picked for each dimension, in model order
 * @param gap - reported level and target, each 0 to 4 or `null`
 * @param areBasicsMet - whether all basics are met; until then, the basics
 * are what to work on
 * @returns one entry for each such dimension, in model order; empty if the
 * basics are not met, or the target is reached or missing, or a pick is
 * missing
 */
export function nextPicks(
  picked: readonly PickedOption[],
  gap: LevelGap,
  areBasicsMet: boolean,
): NextPick[] {
  const level = nextLevel(gap.reported, gap.target);
  if (!areBasicsMet || level === null) {
    return [];
  }
  return picked.flatMap(({ dimension, option }) => {
    const nextOption = findOption(dimension, level);
    return option && option.countsAs < level && nextOption
      ? [{ dimension: dimension.id, level, optionId: nextOption.id }]
      : [];
  });
}
