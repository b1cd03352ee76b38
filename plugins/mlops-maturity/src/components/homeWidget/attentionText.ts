import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../translation';

/**
 * Says in words why a component stands where it does in a list that is sorted
 * by attention: contradicted, below target, stale, not assessed, the rest. A
 * component can be several of these, and the first one counts.
 */
export function attentionText(t: Translate, row: ComponentRow): string {
  const { state, gap, target, stale, assessedAt, hasDraft } = row;
  if (state === 'contradicted') {
    return t('portfolio.attention.contradicted');
  }
  if (gap !== null && gap > 0 && target !== null) {
    return t('portfolio.attention.belowTarget', {
      count: gap,
      target,
    });
  }
  if (stale) {
    return t('portfolio.attention.stale');
  }
  if (assessedAt === null) {
    return t(
      hasDraft
        ? 'portfolio.attention.draft'
        : 'portfolio.attention.notAssessed',
    );
  }
  if (target === null) {
    return t('portfolio.attention.noTarget');
  }
  return t(
    gap !== null && gap < 0
      ? 'portfolio.attention.aboveTarget'
      : 'portfolio.attention.onTarget',
  );
}
