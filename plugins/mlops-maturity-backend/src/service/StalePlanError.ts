import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { StaleAssessmentError } from './StaleAssessmentError';

/**
 * A plan was changed by somebody else since the version that a write was made
 * on.
 */
export class StalePlanError extends StaleAssessmentError {
  name = 'StalePlanError' as const;

  constructor(current: AssessmentView) {
    super(
      `The plan of ${current.entityRef} has changed: it is at version ${current.planVersion} now. Nothing was written; compare with the current plan and try again`,
      current,
    );
  }

  withCurrent(current: AssessmentView): StalePlanError {
    return new StalePlanError(current);
  }
}
