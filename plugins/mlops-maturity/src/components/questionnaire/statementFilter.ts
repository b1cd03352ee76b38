import type {
  AssessmentDocument,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';

/** Which statements of a section are shown. */
export const STATEMENT_FILTERS = ['all', 'open', 'no'] as const;

/** One way to narrow the statements down. */
export type StatementFilter = (typeof STATEMENT_FILTERS)[number];

/**
 * Tells whether a statement passes a filter, by its answer as given. A "not
 * applicable" that lacks its reason is still open.
 *
 * @param filter - the filter
 * @param statement - the statement
 * @param document - holds its answer
 */
export function passesFilter(
  filter: StatementFilter,
  statement: Statement,
  document: AssessmentDocument,
): boolean {
  const answer = document.answers[statement.id];
  switch (filter) {
    case 'open':
      return (
        !answer ||
        answer.value === 'unanswered' ||
        (answer.value === 'not-applicable' && !answer.reason?.trim())
      );
    case 'no':
      return answer?.value === 'no';
    default:
      return true;
  }
}
