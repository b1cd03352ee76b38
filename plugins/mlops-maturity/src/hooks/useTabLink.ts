import { useCallback } from 'react';
import { routeResolutionApiRef } from '@backstage/frontend-plugin-api';
import { useApiHolder } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { StatementId } from 'backstage-plugin-mlops-maturity-common';
import { entityContentRouteRef } from '../routes';
import { ENTITY_CONTENT_PATH } from './entityContentPath';
import { searchOf, type TabView } from './tabLocation';

/** A place within the tab; without a view it is the overview. */
export interface TabTarget {
  view?: TabView;
  /** The statement of the questionnaire to go to. */
  statement?: StatementId;
}

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
