import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { StaleVersionError } from './StaleVersionError';

/**
 * A draft was changed by somebody else since the version that a write was
 * made on.
 */
export class StaleDraftError extends StaleVersionError {
  name = 'StaleDraftError' as const;

  readonly current: AssessmentView;

  constructor(current: AssessmentView) {
    super(
      `The draft of ${current.entityRef} has changed: it is at version ${current.version} now. Nothing was written; compare with the current state and try again`,
    );
    this.current = current;
  }
}
