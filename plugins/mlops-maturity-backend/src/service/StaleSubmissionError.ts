import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { StaleVersionError } from './StaleVersionError';

/**
 * An assessment was submitted again since the submission that a confirmation
 * is about.
 */
export class StaleSubmissionError extends StaleVersionError {
  name = 'StaleSubmissionError' as const;

  readonly current: AssessmentView;

  constructor(current: AssessmentView) {
    super(
      `${current.entityRef} has been submitted again: revision ${current.submission?.revision} counts now. Nothing was confirmed; look at its answers and confirm those`,
    );
    this.current = current;
  }
}
