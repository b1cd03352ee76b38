import type { AssessmentDocument, InheritedAnswer } from '../api/types';
import type { StatementId } from '../model';
import { isOwnAnswer } from './isOwnAnswer';

/**
 * The conflicting answers that leave a statement open: several groups, systems
 * or domains above the component are equally near and differ, and the component
 * does not answer itself.
 *
 * @internal
 */
export function conflictingAnswersOf(
  document: AssessmentDocument,
  statementId: StatementId,
): readonly InheritedAnswer[] | undefined {
  return isOwnAnswer(document.answers[statementId])
    ? undefined
    : document.conflictingAnswers?.[statementId];
}
