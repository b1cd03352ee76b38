import { CustomErrorBase } from '@backstage/errors';

/**
 * A request's body is larger than accepted. Answered with status 413.
 */
export class BodyTooLargeError extends CustomErrorBase {
  name = 'BodyTooLargeError' as const;

  /** Honoured by Backstage's error handler. */
  readonly statusCode = 413;

  /** @param limitKib - the largest body accepted, in KiB */
  constructor(limitKib: number) {
    super(
      `The body is larger than ${limitKib} KiB. Send it in several requests: a few answers at a time, or fewer assessments per import`,
    );
  }
}
