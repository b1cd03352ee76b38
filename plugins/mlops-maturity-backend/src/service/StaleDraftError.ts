import { CustomErrorBase } from '@backstage/errors';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';

/**
 * A draft was changed by somebody else since the version that a write was
 * made on; nothing was written. Answered with status 412.
 */
export class StaleDraftError extends CustomErrorBase {
  name = 'StaleDraftError' as const;

  /** Honoured by Backstage's error handler. */
  readonly statusCode = 412;

  readonly current: AssessmentView;

  constructor(current: AssessmentView) {
    super(
      `The draft of ${current.entityRef} has changed: it is at version ${current.version} now. Nothing was written; compare with the current state and try again`,
    );
    this.current = current;
  }
}
