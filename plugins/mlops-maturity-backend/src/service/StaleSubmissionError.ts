import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { StaleAssessmentError } from './StaleAssessmentError';

/**
 * An assessment was submitted again since the submission that a confirmation
 * is about.
 */
export class StaleSubmissionError extends StaleAssessmentError {
  name = 'StaleSubmissionError' as const;

  constructor(current: AssessmentView) {
    super(
      `${current.entityRef} has been submitted again: revision ${current.submission?.revision} counts now. Nothing was confirmed; look at its answers and confirm those`,
      current,
    );
  }

  withCurrent(current: AssessmentView): StaleSubmissionError {
    return new StaleSubmissionError(current);
  }
}
