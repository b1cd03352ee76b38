import { CustomErrorBase } from '@backstage/errors';
import type {
  AssessmentView,
  SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Something was changed by somebody else since the version that a write was
 * made on; nothing was written. Answered with status 412.
 */
export abstract class StaleVersionError extends CustomErrorBase {
  /** Honoured by Backstage's error handler. */
  readonly statusCode = 412;

  /** What the caller is to compare with; has the version to match next. */
  abstract readonly current: AssessmentView | SharedAnswersView;
}
