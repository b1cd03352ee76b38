import {
  modelFor,
  type MaturityModel,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Makes something for each edition that results were found by, once it is asked
 * for: what a level rests on is up to the edition of a submission.
 *
 * @returns a function of the edition that an assessment was made on; one that
 * is not known stands for the one in force, as when it is scored
 */
export function byEdition<T>(
  models: ModelVersions,
  make: (model: MaturityModel) => T,
): (madeOn: string) => T {
  const made = new Map<MaturityModel, T>();
  return modelVersion => {
    const model = modelFor({ modelVersion }, models);
    const known = made.get(model) ?? make(model);
    made.set(model, known);
    return known;
  };
}
