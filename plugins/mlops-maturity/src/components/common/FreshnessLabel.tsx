import type { FreshnessState } from 'backstage-plugin-mlops-maturity-common';

/** How old answers are, and what the model thinks of that. */
export interface Age {
  state: FreshnessState;
  /** Whole days, 0 or more. */
  ageDays: number;
}

const STATE_WORDS: Readonly<Record<FreshnessState, string>> = {
  fresh: 'Fresh',
  ageing: 'Ageing',
  stale: 'Stale',
};

/**
 * Age in words: "Stale, 200 days old".
 *
 * @param age - state and age as the scoring returns them
 */
export function freshnessText(age: Age): string {
  return `${STATE_WORDS[age.state]}, ${ageText(age.ageDays)}`;
}

function ageText(days: number): string {
  if (days === 0) {
    return 'from today';
  }
  return days === 1 ? '1 day old' : `${days} days old`;
}

/** Shows {@link freshnessText}; where there is no age, says so. */
export function FreshnessLabel(props: { freshness: Age | null }) {
  const { freshness } = props;
  return <span>{freshness ? freshnessText(freshness) : 'Age unknown'}</span>;
}
