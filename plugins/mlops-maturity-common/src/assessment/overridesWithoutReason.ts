import type { AssessmentDocument } from '../api/types';
import type { StatementId } from '../model';
import { isOwnAnswer } from './isOwnAnswer';

/**
 * The statements that a component answers differently from what it would
 * inherit, without saying why. A note is a reason, and so is the reason for not
 * being applicable. A draft with any of these cannot be submitted.
 *
 * @internal
 */
export function overridesWithoutReason(
  document: AssessmentDocument,
): StatementId[] {
  return Object.entries(document.inherited ?? {}).flatMap(([id, { value }]) => {
    const answer = document.answers[id];
    return isOwnAnswer(answer) &&
      answer.value !== value &&
      !answer.note &&
      !answer.reason
      ? [id]
      : [];
  });
}
