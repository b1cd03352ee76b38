import { CustomErrorBase } from '@backstage/errors';
import type { SharedAnswersView } from 'backstage-plugin-mlops-maturity-common';

/**
 * Shared answers were changed by somebody else since the version that a change
 * was made on; nothing was written. Answered with status 412.
 */
export class StaleSharedAnswersError extends CustomErrorBase {
  name = 'StaleSharedAnswersError' as const;

  /** Honoured by Backstage's error handler. */
  readonly statusCode = 412;

  /** The version that a new attempt has to match. */
  readonly version: number;

  readonly current: SharedAnswersView;

  constructor(current: SharedAnswersView) {
    super(
      `The answers of ${current.entityRef} have changed: they are at version ${current.version} now. Nothing was written; compare with the current answers and try again`,
    );
    this.version = current.version;
    this.current = current;
  }
}
