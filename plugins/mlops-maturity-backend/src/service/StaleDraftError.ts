import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { StaleAssessmentError } from './StaleAssessmentError';

/**
 * A draft was changed by somebody else since the version that a write was
 * made on.
 */
export class StaleDraftError extends StaleAssessmentError {
  name = 'StaleDraftError' as const;

  constructor(current: AssessmentView) {
    super(
      `The draft of ${current.entityRef} has changed: it is at version ${current.version} now. Nothing was written; compare with the current state and try again`,
      current,
    );
  }

  withCurrent(current: AssessmentView): StaleDraftError {
    return new StaleDraftError(current);
  }
}
