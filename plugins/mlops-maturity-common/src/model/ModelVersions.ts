import { maturityModel } from './maturityModel';
import type { MaturityModel } from './types';

/**
 * The models that assessments were made on. An assessment is scored with the
 * model that it was made on, so that a newer one never rewrites history.
 *
 * @public
 */
export interface ModelVersions {
  /** The newest; what is answered from now on is answered on it. */
  readonly inForce: MaturityModel;

  /**
   * @returns the model of this version, or `undefined` if it is not known
   * here, or not any more
   */
  find(modelVersion: string): MaturityModel | undefined;
}

/**
 * Makes a register of models.
 *
 * @param models - the oldest first; the last one is in force
 * @throws an `Error` if two models have the same version
 *
 * @public
 */
export function createModelVersions(
  models: readonly [MaturityModel, ...MaturityModel[]],
): ModelVersions {
  const byVersion = new Map<string, MaturityModel>();
  for (const model of models) {
    const { modelVersion } = model;
    if (byVersion.has(modelVersion)) {
      throw new Error(
        `There are two maturity models of version '${modelVersion}'; give the newer one a version of its own`,
      );
    }
    byVersion.set(modelVersion, model);
  }
  return {
    inForce: models[models.length - 1],
    find: modelVersion => byVersion.get(modelVersion),
  };
}

/**
 * The models that come with the suite. A model that is replaced stays here
 * for as long as there may be assessments on it.
 *
 * @public
 */
export const shippedModels: readonly [MaturityModel, ...MaturityModel[]] = [
  maturityModel,
];
