import type { MaturityHealth } from 'backstage-plugin-mlops-maturity-common';
import { audited } from './audited';
import { callerOf, type RouteOptions } from './RouteOptions';

/**
 * The route that tells administrators how the plugin is doing.
 */
export function addHealthRoutes(options: RouteOptions): void {
  const { router, service, auditor } = options;

  router.get<Record<string, never>, MaturityHealth>(
    '/health',
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const health = await audited(
        auditor,
        { eventId: 'health-read', severityLevel: 'low', request, meta: {} },
        () => service.administration.getHealth({ credentials }),
      );
      response.set('cache-control', 'no-store').json(health);
    },
  );
}
