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
  const result = scoreAssessment(
    toScoringInput(document),
    modelFor(document, models),
  );
  const { completion, reportedLevel, declaredLevel, state } = result;
  return {
    revision,
    submittedAt,
    submittedBy,
    modelVersion: document.modelVersion,
    reportedLevel,
    declaredLevel,
    state,
    possibleLevels: result.possibleLevels,
    openRequirements: result.openRequirements.length,
    setAside: result.setAside.length,
    target: document.target,
    basics: ratioOf(completion.basics),
    beyondBasics: ratioOf(completion.beyondBasics),
  };
}

function ratioOf({ yes, applicable }: Completion): HistoryEntry['basics'] {
  return { yes, applicable };
}
