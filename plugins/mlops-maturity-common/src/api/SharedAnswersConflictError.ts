import { CustomErrorBase } from '@backstage/errors';
import type { SharedAnswersView } from './types';

/**
 * Somebody else changed the shared answers since the version that a change was
 * made on. Nothing was written; `current` is the newest state.
 *
 * @public
 */
export class SharedAnswersConflictError extends CustomErrorBase {
  name = 'SharedAnswersConflictError' as const;

  readonly current: SharedAnswersView;

  constructor(message: string, current: SharedAnswersView) {
    super(message);
    this.current = current;
  }
}
