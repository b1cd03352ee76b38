import { createApiRef } from '@backstage/core-plugin-api';
import type { MaturityApi } from 'backstage-plugin-mlops-maturity-common';

/**
 * The operations of the MLOps Maturity backend, as the components of this
 * plugin use them. Both frontend systems understand this ref.
 *
 * @public
 */
export const maturityApiRef = createApiRef<MaturityApi>({
  id: 'plugin.mlops-maturity.api',
});
