import modelJson from './maturity-model.json';
import { parseMaturityModel } from './parseMaturityModel';
import type { MaturityModel } from './types';

/**
 * The maturity model that comes with the suite.
 *
 * @public
 */
export const maturityModel: MaturityModel = parseMaturityModel(modelJson);
