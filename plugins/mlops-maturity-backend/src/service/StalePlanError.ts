import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { StaleVersionError } from './StaleVersionError';

/**
 * A plan was changed by somebody else since the version that a write was made
 * on.
 */
export class StalePlanError extends StaleVersionError {
  name = 'StalePlanError' as const;

  readonly current: AssessmentView;

  constructor(current: AssessmentView) {
    super(
      `The plan of ${current.entityRef} has changed: it is at version ${current.planVersion} now. Nothing was written; compare with the current plan and try again`,
    );
    this.current = current;
  }
}
