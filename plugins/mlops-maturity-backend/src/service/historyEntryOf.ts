import {
  modelFor,
  scoreAssessment,
  toScoringInput,
  type AssessmentSubmission,
  type Completion,
  type HistoryEntry,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * A submission in a few figures, by the model of its day.
 */
export function historyEntryOf(
  submission: AssessmentSubmission,
  models: ModelVersions,
): HistoryEntry {
  const { revision, submittedAt, submittedBy, document } = submission;
  const { completion, reportedLevel, declaredLevel, state } = scoreAssessment(
    toScoringInput(document),
    modelFor(document, models),
  );
  return {
    revision,
    submittedAt,
    submittedBy,
    modelVersion: document.modelVersion,
    reportedLevel,
    declaredLevel,
    state,
    target: document.target,
    basics: ratioOf(completion.basics),
    beyondBasics: ratioOf(completion.beyondBasics),
  };
}

function ratioOf({ yes, applicable }: Completion): HistoryEntry['basics'] {
  return { yes, applicable };
}
