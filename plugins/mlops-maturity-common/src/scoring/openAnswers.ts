import type { StatementId } from '../model/types';
import type { Level } from '../model/vocabulary';
import type { JudgedRequirement } from './requirementStates';

/**
 * Lists the statements to answer so that no requirement up to a level is open
 * any more. Where one of several answers is enough, only one is listed.
 *
 * @param requirements - what the answers say about each requirement
 * @param level - the highest level to look at, 0 to 4; `null` for none
 * @returns each statement once, by level, then in model order
 *
 * @internal
 */
export function openAnswers(
  requirements: readonly JudgedRequirement[],
  level: Level | null,
): StatementId[] {
  const wanted = new Set<StatementId>();
  for (const { level: of, items, state } of requirements) {
    if (level !== null && of <= level && state === 'open') {
      const open = items.flatMap(({ item, state: itemState }) =>
        itemState === 'open' ? [item.statement] : [],
      );
      if (!open.some(id => wanted.has(id))) {
        open.slice(0, 1).forEach(id => wanted.add(id));
      }
    }
  }
  return [...wanted];
}
