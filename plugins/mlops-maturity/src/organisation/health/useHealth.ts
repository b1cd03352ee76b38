import { useEffect, useState } from 'react';
import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  adminPermission,
  type MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';

/** As `AuthorizeResult.ALLOW`. */
const ALLOWED = 'ALLOW';

/**
 * How the plugin is doing, for those who may know it.
 *
 * @returns the report, or `undefined` for everybody else and until it is there.
 * Nobody who may not see it is refused anything: it is not asked for then
 */
export function useHealth(): MaturityHealth | undefined {
  const api = useApi(maturityApiRef);
  const permissions = useApiHolder().get(permissionApiRef);
  const [health, setHealth] = useState<MaturityHealth>();
  useEffect(() => {
    const controller = new AbortController();
    const load = async () => {
      const decision = await permissions?.authorize({
        permission: adminPermission,
      });
      if (String(decision?.result) === ALLOWED) {
        const answer = await api.getHealth({ signal: controller.signal });
        if (!controller.signal.aborted) {
          setHealth(answer);
        }
      }
    };
    // Where there is no answer the view is not offered.
    load().catch(() => {});
    return () => controller.abort();
  }, [api, permissions]);
  return health;
}
