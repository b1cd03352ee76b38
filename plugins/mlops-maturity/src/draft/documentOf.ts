import {
  carriedOver,
  createModelVersions,
  emptyDocument,
  olderMaturityModels,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentDocument,
  AssessmentView,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The document that editing goes on from: the draft, else the newest
 * submission as the first change of it will carry it over to the model in
 * force, else one in which nothing is known.
 *
 * @param view - the assessment
 * @param model - the model in force
 */
export function documentOf(
  view: AssessmentView,
  model: MaturityModel,
): AssessmentDocument {
  const document = view.draft?.document ?? view.submission?.document;
  if (!document) {
    const { inherited, conflictingAnswers } = view;
    return { ...emptyDocument(model), inherited, conflictingAnswers };
  }
  const older = olderMaturityModels.filter(
    ({ modelVersion }) => modelVersion !== model.modelVersion,
  );
  return carriedOver(document, createModelVersions(model, older));
}
