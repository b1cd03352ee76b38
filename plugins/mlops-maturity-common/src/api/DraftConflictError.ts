import { CustomErrorBase } from '@backstage/errors';
import type { AssessmentView } from './types';

/**
 * Somebody else changed what is written since the version that it was based
 * on: the draft, the plan, or the submission that is confirmed.
 *
 * @remarks
 * Nothing was written. `current` is the newest state, so that the change can
 * be compared with it and, where both do not touch, made again on top.
 *
 * @public
 */
export class DraftConflictError extends CustomErrorBase {
  name = 'DraftConflictError' as const;

  readonly current: AssessmentView;

  constructor(message: string, current: AssessmentView) {
    super(message);
    this.current = current;
  }
}
