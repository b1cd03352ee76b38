import { useCallback } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { routeResolutionApiRef } from '../api/coreApis';
import { rootRouteRef } from './routes';

/**
 * Builds links to the page of the whole organisation.
 *
 * @returns a function from search parameters to a path, or to `undefined`
 * where the app does not have the page, or does not say where it is
 */
export function usePageLink(): (
  parameters: [name: string, value: string][],
) => string | undefined {
  const apis = useApiHolder();
  return useCallback(
    parameters => {
      const page = apis.get(routeResolutionApiRef)?.resolve(rootRouteRef)?.();
      return page && `${page}?${new URLSearchParams(parameters)}`;
    },
    [apis],
  );
}
