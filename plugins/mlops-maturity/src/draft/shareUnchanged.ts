import type {
  AssessmentDocument,
  AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Makes a newly received assessment reuse the answers of the one before
 * wherever they say the same, so that a save does not redraw statements that
 * it did not change.
 *
 * @param previous - the assessment known so far
 * @param next - the assessment received
 */
export function shareUnchanged(
  previous: AssessmentView,
  next: AssessmentView,
): AssessmentView {
  return {
    ...next,
    draft: next.draft && {
      ...next.draft,
      document: shareAnswers(
        [previous.draft?.document, previous.submission?.document],
        next.draft.document,
      ),
    },
    submission: next.submission && {
      ...next.submission,
      document: shareAnswers(
        [previous.submission?.document, previous.draft?.document],
        next.submission.document,
      ),
    },
  };
}

function shareAnswers(
  known: (AssessmentDocument | undefined)[],
  next: AssessmentDocument,
): AssessmentDocument {
  return {
    ...next,
    answers: shareEntries(
      known.map(document => document?.answers),
      next.answers,
    ),
    ...(next.inherited && {
      inherited: shareEntries(
        known.map(document => document?.inherited),
        next.inherited,
      ),
    }),
    ...(next.conflictingAnswers && {
      conflictingAnswers: shareEntries(
        known.map(document => document?.conflictingAnswers),
        next.conflictingAnswers,
      ),
    }),
  };
}

function shareEntries<T>(
  known: (Record<string, T> | undefined)[],
  next: Record<string, T>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(next).map(([id, entry]) => {
      const text = JSON.stringify(entry);
      const same = known
        .map(entries => entries?.[id])
        .find(candidate => JSON.stringify(candidate) === text);
      return [id, same ?? entry];
    }),
  );
}
