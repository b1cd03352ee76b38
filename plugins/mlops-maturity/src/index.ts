/**
 * MLOps maturity on the catalog pages of ML components, and for the whole
 * organisation.
 *
 * @packageDocumentation
 */
export { maturityApiRef } from './api';
export { entityContentRouteRef, rootRouteRef } from './routes';
