import type { AssessmentDocument, InheritedAnswer } from '../api/types';
import type { StatementId } from '../model';
import { isOwnAnswer } from './isOwnAnswer';

/**
 * The answers because of which a statement is open: several groups, systems
 * and domains above the component are equally near and differ, and it does not
 * answer itself.
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
