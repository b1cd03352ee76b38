import { CustomErrorBase } from '@backstage/errors';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';

/**
 * Something was changed by somebody else since the version that a write was
 * made on; nothing was written. Answered with status 412.
 */
export abstract class StaleVersionError extends CustomErrorBase {
  /** Honoured by Backstage's error handler. */
  readonly statusCode = 412;

  readonly current: AssessmentView;

  /** The version that a new attempt has to match. */
  abstract readonly version: number;

  protected constructor(message: string, current: AssessmentView) {
    super(message);
    this.current = current;
  }

  /** The same refusal with what the caller may know of the current state. */
  abstract withCurrent(current: AssessmentView): StaleVersionError;
}
