import {
  emptyDocument,
  type AssessmentDocument,
  type AssessmentView,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The document that editing goes on from: the draft, else the newest
 * submission as the first change of it will carry it over to the model in
 * force, else one in which nothing is known.
 *
 * @param view - the assessment
 */
export function documentOf(
  view: AssessmentView,
  model: MaturityModel,
): AssessmentDocument {
  const { inherited, conflictingAnswers, reworded } = view;
  const document = view.draft?.document ?? view.submission?.document;
  if (!document) {
    return { ...emptyDocument(model), inherited, conflictingAnswers };
  }
  const { modelVersion } = model;
  if (document.modelVersion === modelVersion) {
    return document;
  }
  const answers = Object.entries(document.answers).map(
    ([id, { wordingOf: _, ...answer }]) => [
      id,
      Object.hasOwn(reworded, id)
        ? { ...answer, wordingOf: reworded[id] }
        : answer,
    ],
  );
  return { ...document, modelVersion, answers: Object.fromEntries(answers) };
}
