import type { MaturityModel } from './types';

/**
 * The models that assessments were made on. An assessment is scored with the
 * model that it was made on, so that a newer one never rewrites history.
 *
 * @internal
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
 * @param inForce - the newest
 * @param older - those that there may still be assessments on
 * @throws an `Error` if two models have the same version
 *
 * @internal
 */
export function createModelVersions(
  inForce: MaturityModel,
  older: readonly MaturityModel[] = [],
): ModelVersions {
  const byVersion = new Map<string, MaturityModel>();
  for (const model of [...older, inForce]) {
    const { modelVersion } = model;
    if (byVersion.has(modelVersion)) {
      throw new Error(
        `There are two maturity models of version '${modelVersion}'; give the newer one a version of its own`,
      );
    }
    byVersion.set(modelVersion, model);
  }
  return {
    inForce,
    find: modelVersion => byVersion.get(modelVersion),
  };
}

/**
 * Models that the suite came with before the one in force. One that is
 * replaced moves here, for as long as there may be assessments on it.
 *
 * @internal
 */
export const olderMaturityModels: readonly MaturityModel[] = [];
