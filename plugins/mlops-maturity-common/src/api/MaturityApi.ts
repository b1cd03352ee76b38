import type { MaturityClient } from './MaturityClient';

/**
 * The operations of the MLOps Maturity backend, see {@link MaturityClient}.
 *
 * @public
 */
export type MaturityApi = Pick<MaturityClient, keyof MaturityClient>;
