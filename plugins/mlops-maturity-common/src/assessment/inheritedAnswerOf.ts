import type { AssessmentDocument, InheritedAnswer } from '../api/types';
import type { StatementId } from '../model';
import { isOwnAnswer } from './isOwnAnswer';

/**
 * The inherited answer that counts for a statement, because the component does
 * not answer it itself.
 *
 * @internal
 */
export function inheritedAnswerOf(
  document: AssessmentDocument,
  statementId: StatementId,
): InheritedAnswer | undefined {
  return isOwnAnswer(document.answers[statementId])
    ? undefined
    : document.inherited?.[statementId];
}
