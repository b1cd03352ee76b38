import type { AssessmentDocument } from '../api/types';
import type { MaturityModel, ModelVersions } from '../model';

/**
 * The model that an assessment is scored with: the one that it was made on.
 * Ids are stable, so that one whose model is not known any more is scored with
 * the model in force rather than not at all.
 *
 * @internal
 */
export function modelFor(
  { modelVersion }: Pick<AssessmentDocument, 'modelVersion'>,
  models: ModelVersions,
): MaturityModel {
  return models.find(modelVersion) ?? models.inForce;
}
