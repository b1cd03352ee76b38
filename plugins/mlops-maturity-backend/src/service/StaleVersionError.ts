import { CustomErrorBase } from '@backstage/errors';

/**
 * Something was changed by somebody else since the version that a write was
 * made on; nothing was written. Answered with status 412.
 */
export abstract class StaleVersionError extends CustomErrorBase {
  /** Honoured by Backstage's error handler. */
  readonly statusCode = 412;

  /** The version that a new attempt has to match. */
  abstract readonly version: number;

  /** What the caller is to compare with. */
  abstract readonly current: object;
}
