import { useApiHolder } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  adminPermission,
  type MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import { pluginHealth } from '../../api/queries';
import { QueryDefinition } from '../../api/QueryDefinition';
import { useQuery } from '../../api/useQuery';

const adminDecision = new QueryDefinition({
  api: permissionApiRef,
  load: async (api, _: 'me') => {
    const { result } = await api.authorize({ permission: adminPermission });
    // As `AuthorizeResult.ALLOW`.
    return String(result) === 'ALLOW';
  },
});

/**
 * How the plugin is doing, for those who may know it.
 *
 * @returns the report, or `undefined` for everybody else and until it is there.
 * Nobody who may not see it is refused anything: it is not asked for then
 */
export function useHealth(): MaturityHealth | undefined {
  const canBeAsked = useApiHolder().get(permissionApiRef) !== undefined;
  const isAdmin = useQuery(adminDecision, canBeAsked ? 'me' : undefined).data;
  // Where there is no answer the view is not offered.
  return useQuery(pluginHealth, isAdmin ? 'all' : undefined).data;
}
