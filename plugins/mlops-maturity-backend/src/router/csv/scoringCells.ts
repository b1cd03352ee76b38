import type { ComparedScoring } from 'backstage-plugin-mlops-maturity-common';
import type { CsvCell } from './CsvTable';

/** What {@link scoringCells} says, in every row of a table. */
export const SCORING_COLUMNS = ['editions', 'waits_for_scoring'] as const;

/**
 * Whether the results were found alike that a table counts: by one edition, and
 * none of them still to be scored again.
 */
export function scoringCells({
  editions,
  waiting,
}: ComparedScoring): CsvCell[] {
  return [editions.join(' '), waiting];
}
