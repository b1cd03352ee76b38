import type { AssessmentDocument } from '../api';
import type { MaturityModel } from '../model';

/**
 * An assessment in which nothing is known yet.
 *
 * @param model - the model that it will be made against
 * @internal
 */
export function emptyDocument(model: MaturityModel): AssessmentDocument {
  return {
    modelVersion: model.modelVersion,
    profile: {
      servingModes: null,
      stage: null,
      retrainingFrequentAndRepetitive: null,
      automationTradeOffFavorable: null,
      businessCritical: null,
      mlCases: null,
    },
    picks: Object.fromEntries(
      model.dimensions.map(dimension => [dimension.id, null]),
    ),
    answers: {},
    target: null,
  };
}
