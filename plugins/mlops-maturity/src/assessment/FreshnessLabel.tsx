import type { FreshnessState } from 'backstage-plugin-mlops-maturity-common';
import { useCommonMessages, type CommonTranslate } from '../text';

/** How old answers are, and what the model thinks of that. */
export interface Age {
  state: FreshnessState;
  /** Whole days, 0 or more. */
  ageDays: number;
}

/**
 * Age in words: "Stale, 200 days old".
 *
 * @param age - state and age as the scoring returns them
 */
export function freshnessText(t: CommonTranslate, age: Age): string {
  return t('common.freshness.withAge', {
    state: t(`common.freshness.${age.state}`),
    age: t('common.freshness.age', { count: age.ageDays }),
  });
}

/** Shows {@link freshnessText}; where there is no age, says so. */
export function FreshnessLabel(props: { freshness: Age | null }) {
  const { freshness } = props;
  const t = useCommonMessages();
  return (
    <span>
      {freshness ? freshnessText(t, freshness) : t('common.freshness.unknown')}
    </span>
  );
}
