import {
  carriedOver,
  type AssessmentDocument,
  type AssessmentView,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The answers of a document whose statements the model in force words
 * differently.
 *
 * @returns statement id to the version of the model that the answer is about
 */
export function rewordedIn(
  document: AssessmentDocument | undefined,
  models: ModelVersions,
): AssessmentView['reworded'] {
  const { answers = {} } = document ? carriedOver(document, models) : {};
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, { wordingOf }]) =>
      wordingOf === undefined ? [] : [[id, wordingOf]],
    ),
  );
}
