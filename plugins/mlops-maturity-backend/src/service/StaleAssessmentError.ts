import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { StaleVersionError } from './StaleVersionError';

/**
 * A part of an assessment was changed by somebody else since the version that
 * a write was made on.
 */
export abstract class StaleAssessmentError extends StaleVersionError {
  readonly current: AssessmentView;

  protected constructor(message: string, current: AssessmentView) {
    super(message);
    this.current = current;
  }

  /** The same refusal with what the caller may know of the current state. */
  abstract withCurrent(current: AssessmentView): StaleAssessmentError;
}
