import { useCallback } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { routeResolutionApiRef } from '../api/coreApis';
import { entityContentRouteRef } from './routes';
import { ENTITY_CONTENT_PATH } from './entityContentPath';
import { searchOf, type TabTarget } from './tabLocation';

export type { TabTarget };

/**
 * Builds links to the maturity tab of any entity, from any page.
 *
 * @returns a function from an entity's full reference and, optionally, a place
 * within the tab, to a path
 */
export function useTabLink(): (
  entityRef: string,
  target?: TabTarget,
) => string {
  const entityLink = useEntityRefLink();
  const apis = useApiHolder();
  return useCallback(
    (entityRef, target = {}) => {
      const page = entityLink(entityRef);
      // The new frontend system knows where the tab was configured to be.
      const tab = apis
        .get(routeResolutionApiRef)
        ?.resolve(entityContentRouteRef, { sourcePath: page })?.();
      return `${tab ?? `${page}${ENTITY_CONTENT_PATH}`}${searchOf(target)}`;
    },
    [entityLink, apis],
  );
}
