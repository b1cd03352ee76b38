import type { LevelsGroup } from 'backstage-plugin-mlops-maturity-common';
import { compareTitles } from '../../text/compareTitles';
import { type GroupOrder } from '../state/choices';

/**
 * Puts groups in order.
 *
 * @param order - `size`: most components first; `on-target`: the lowest share
 * first, because that is where help is needed, and groups without a target
 * last. Ties go to the larger group, then by name
 * @returns a new array in which the components without a group come last
 */
export function orderGroups(
  groups: readonly LevelsGroup[],
  order: GroupOrder,
): LevelsGroup[] {
  const bySize = (a: LevelsGroup, b: LevelsGroup) =>
    b.inScope - a.inScope || compareTitles(a, b);
  const compare = {
    name: compareTitles,
    size: bySize,
    'on-target': (a: LevelsGroup, b: LevelsGroup) =>
      onTargetShare(a) - onTargetShare(b) || bySize(a, b),
  }[order];
  return [...groups].sort(
    (a, b) => Number(a.key === '') - Number(b.key === '') || compare(a, b),
  );
}

function onTargetShare({ onTarget, withTarget }: LevelsGroup): number {
  return withTarget === 0 ? 2 : onTarget / withTarget;
}
