import type { MaturityModel } from './types';

/**
 * All known versions of the model. An assessment is scored with the model that
 * it was made on, so that a newer one never rewrites history.
 *
 * @internal
 */
export interface ModelVersions {
  /** The newest; new answers are given to it. */
  readonly inForce: MaturityModel;

  /** Each of them, the one in force last. */
  readonly all: readonly MaturityModel[];

  /**
   * @returns the model of this version, or `undefined` if it is not known
   */
  find(modelVersion: string): MaturityModel | undefined;
}

/**
 * Makes a collection of models.
 *
 * @param inForce - the newest
 * @param older - those that assessments may still be made on
 * @throws an `Error` if two models have the same version
 *
 * @internal
 */
export function createModelVersions(
  inForce: MaturityModel,
  older: readonly MaturityModel[] = [],
): ModelVersions {
  const byVersion = new Map<string, MaturityModel>();
  const all = [...older, inForce];
  for (const model of all) {
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
    all,
    find: modelVersion => byVersion.get(modelVersion),
  };
}

/**
 * Former models of the suite. A replaced model moves here, as long as there may
 * be assessments on it.
 *
 * @internal
 */
export const olderMaturityModels: readonly MaturityModel[] = [];
