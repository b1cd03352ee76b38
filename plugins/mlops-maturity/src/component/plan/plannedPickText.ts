import type { Translate } from '../../text';
import type { PlannedPick } from './plannedPicks';

/**
 * Says how far a planned pick has to go: "Model Release: from level 1 to 2".
 */
export function plannedPickText(
  t: Translate,
  { dimension, level, from, done }: PlannedPick,
): string {
  const facts = { dimension: dimension.title, to: level };
  return from === null || done
    ? t('plan.steps.pickTo', facts)
    : t('plan.steps.pickFromTo', { ...facts, from });
}
