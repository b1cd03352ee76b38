import { usePermission } from '@backstage/plugin-permission-react';
import {
  adminPermission,
  type MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import { pluginHealth } from '../../api/queries';
import { useQuery } from '../../api/useQuery';

/**
 * How the plugin is doing, for those who may know it.
 *
 * @returns the report, or `undefined` for everybody else and until it is there.
 * Nobody who may not see it is refused anything: it is not asked for then
 */
export function useHealth(): MaturityHealth | undefined {
  const { allowed } = usePermission({ permission: adminPermission });
  return useQuery(pluginHealth, allowed ? 'all' : undefined).data;
}
