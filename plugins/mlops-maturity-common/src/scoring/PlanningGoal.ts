import type { PlanGoal } from '../api/types';
import type { SectionId } from '../model/types';

/**
 * What a plan leads to. Can be sent as it is as the goal of a plan.
 *
 * @internal
 */
export type PlanningGoal =
  | { type: 'next-level' }
  | { type: 'target' }
  | { type: 'basics' }
  | { type: 'section'; section: SectionId };

/**
 * Reads the goal of a plan that was saved or sent.
 *
 * @returns `undefined` for a section that is not named
 *
 * @internal
 */
export function toPlanningGoal({
  type,
  section,
}: PlanGoal): PlanningGoal | undefined {
  if (type !== 'section') {
    return { type };
  }
  return section === undefined ? undefined : { type, section };
}
