import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../text';

/**
 * Says in words why a component stands where it does in a list that is sorted
 * by attention: all its reasons, in the order in which they count.
 */
export function attentionText(t: Translate, row: ComponentRow): string {
  const { state, gap, target, stale, assessedAt, hasDraft } = row;
  if (assessedAt === null) {
    return t(
      hasDraft
        ? 'portfolio.attention.draft'
        : 'portfolio.attention.notAssessed',
    );
  }
  const reasons = [
    ...(gap !== null && gap > 0 && target !== null
      ? [
          t('portfolio.attention.belowTarget', {
            count: gap,
            target,
          }),
        ]
      : []),
    ...(state === 'contradicted'
      ? [t('portfolio.attention.contradicted')]
      : []),
    ...(stale ? [t('portfolio.attention.stale')] : []),
    ...(row.reportedLevel === null ? [t('portfolio.attention.noLevel')] : []),
  ];
  if (reasons.length > 0) {
    return reasons.join(' ');
  }
  if (target === null || gap === null) {
    return t('portfolio.attention.noTarget');
  }
  return t(
    gap < 0
      ? 'portfolio.attention.aboveTarget'
      : 'portfolio.attention.onTarget',
  );
}
