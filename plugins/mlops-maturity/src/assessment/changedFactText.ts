import {
  entityLabel,
  type ChangedFact,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../text';

/**
 * Tells what is different in the catalog or in the model from the day of the
 * submission.
 *
 * @param change - what it was, and what it is now
 */
export function changedFactText(
  t: Translate,
  { fact, from, to }: ChangedFact,
): string {
  // The catalog may not have said anything then, or may not say it now.
  const valueOf = (text: string) =>
    text ? entityLabel(text) : t('tab.changed.unknown');
  switch (fact) {
    case 'owner':
      return t('tab.changed.owner', { from: valueOf(from), to: valueOf(to) });
    case 'lifecycle':
      return t('tab.changed.lifecycle', {
        from: valueOf(from),
        to: valueOf(to),
      });
    default:
      return t('tab.changed.modelVersion', { from, to });
  }
}
