import { useCallback } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { routeResolutionApiRef } from '../api/coreApis';
import { portfolioRouteRef } from './routes';
import { PORTFOLIO_PATH } from './portfolioPath';

/** The part of the tab with what is answered once for everything below. */
export const SHARED_ANSWERS_ID = 'mlops-maturity-shared-answers';

/**
 * Builds links to what a group, system or domain answers for everything below
 * it, from any page.
 *
 * @returns a function from an entity's full reference to a path
 */
export function useSharedAnswersLink(): (entityRef: string) => string {
  const entityLink = useEntityRefLink();
  const apis = useApiHolder();
  return useCallback(
    entityRef => {
      const page = entityLink(entityRef);
      // The new frontend system knows where the tab was configured to be.
      const tab = apis
        .get(routeResolutionApiRef)
        ?.resolve(portfolioRouteRef, { sourcePath: page })?.();
      return `${tab ?? `${page}${PORTFOLIO_PATH}`}#${SHARED_ANSWERS_ID}`;
    },
    [entityLink, apis],
  );
}
