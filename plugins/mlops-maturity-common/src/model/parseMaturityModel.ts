import { modelProblems } from './modelProblems';
import { maturityModelSchema } from './modelSchema';
import type { MaturityModel } from './types';

/**
 * Parses a model, so that the scoring functions can rely on it.
 *
 * @param value - the model as read from JSON
 * @returns the model
 * @throws a `ZodError` if the shape is wrong, and an `Error` that lists every
 * problem if the content contradicts itself
 *
 * @internal
 */
export function parseMaturityModel(value: unknown): MaturityModel {
  const model = maturityModelSchema.parse(value);
  const problems = modelProblems(model);
  if (problems.length > 0) {
    throw new Error(
      `Maturity model '${model.modelVersion}' is invalid: ${problems.join(
        '; ',
      )}`,
    );
  }
  return model;
}
