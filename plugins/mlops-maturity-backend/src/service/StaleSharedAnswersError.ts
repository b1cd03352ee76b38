import type { SharedAnswersView } from 'backstage-plugin-mlops-maturity-common';
import { StaleVersionError } from './StaleVersionError';

/**
 * Shared answers were changed by somebody else since the version that a change
 * was made on.
 */
export class StaleSharedAnswersError extends StaleVersionError {
  name = 'StaleSharedAnswersError' as const;

  readonly current: SharedAnswersView;

  constructor(current: SharedAnswersView) {
    super(
      `The answers of ${current.entityRef} have changed: they are at version ${current.version} now. Nothing was written; compare with the current answers and try again`,
    );
    this.current = current;
  }
}
