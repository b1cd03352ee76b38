import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * The page of the whole organisation.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'mlops-maturity' });

/**
 * The tab on the catalog page of one component.
 *
 * @public
 */
export const entityContentRouteRef = createRouteRef({
  id: 'mlops-maturity:entity-content',
});

/**
 * The tab on the catalog page of a group, system or domain.
 *
 * @public
 */
export const portfolioRouteRef = createRouteRef({
  id: 'mlops-maturity:portfolio',
});
