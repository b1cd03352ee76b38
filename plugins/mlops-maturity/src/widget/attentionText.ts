import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import type { CommonTranslate } from '../text';

/**
 * Says in words why a component stands where it does in a list that is sorted
 * by attention: its reasons, in the order in which they count. What the level
 * rests on is said beside it.
 */
export function attentionText(t: CommonTranslate, row: ComponentRow): string {
  const { state, gap, target, stale, assessedAt, hasDraft } = row;
  if (assessedAt === null) {
    return t(
      hasDraft ? 'widget.attention.draft' : 'widget.attention.notAssessed',
    );
  }
  const reasons = [
    ...(gap !== null && gap > 0 && target !== null
      ? [
          t('widget.attention.belowTarget', {
            count: gap,
            target,
          }),
        ]
      : []),
    ...(stale ? [t('widget.attention.stale')] : []),
    ...(row.reportedLevel === null ? [t('widget.attention.noLevel')] : []),
  ];
  if (reasons.length > 0) {
    return reasons.join(' ');
  }
  if (state === 'contradicted' || state === 'unconfirmed') {
    return '';
  }
  if (target === null || gap === null) {
    return t('widget.attention.noTarget');
  }
  return t(
    gap < 0 ? 'widget.attention.aboveTarget' : 'widget.attention.onTarget',
  );
}
