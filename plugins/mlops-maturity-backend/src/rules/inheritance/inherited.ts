import type {
  AssessmentDocument,
  AssessmentView,
  ModelVersions,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Answered, Place, SharedAnswerBook } from './SharedAnswerBook';
import { keptIn } from './wordings';

/**
 * An assessment with what its component inherits now, in place of what it
 * inherited when the document was made.
 *
 * @remarks
 * Shared answers are given to the wording in force. What an older model, which
 * the document is scored with, words differently is left out.
 */
export function withInherited(
  document: AssessmentDocument,
  place: Place,
  book: SharedAnswerBook,
  models: ModelVersions,
): AssessmentDocument {
  const own = withoutInherited(document);
  if (book.isEmpty) {
    return own;
  }
  const kept = keptIn(document, models);
  const { inherited, conflictingAnswers } = shownAnswers(
    book.answeredFor(place),
    id => kept.has(id),
  );
  return {
    ...own,
    ...(Object.keys(inherited).length > 0 && { inherited }),
    ...(Object.keys(conflictingAnswers).length > 0 && { conflictingAnswers }),
  };
}

/** What of an assessment its component says itself. */
export function withoutInherited(
  document: AssessmentDocument,
): AssessmentDocument {
  const { inherited, conflictingAnswers, ...own } = document;
  return own;
}

/** What is answered for a component, in the form of the contract. */
export function shownAnswers(
  { inherited, conflicting }: Answered,
  isShown: (statement: StatementId) => boolean = () => true,
): Pick<AssessmentView, 'inherited' | 'conflictingAnswers'> {
  const isIncluded = ([id]: readonly [StatementId, unknown]) => isShown(id);
  return {
    inherited: Object.fromEntries([...inherited].filter(isIncluded)),
    conflictingAnswers: Object.fromEntries(
      [...conflicting]
        .filter(isIncluded)
        .map(([id, answers]) => [id, [...answers]]),
    ),
  };
}
