import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { fingerprint } from '../service/fingerprint';
import { audited } from './audited';
import { callerOf, type RouteOptions } from './RouteOptions';

/**
 * The route that serves the maturity model, which is the same for everybody
 * who has signed in.
 */
export function addModelRoutes(options: RouteOptions): void {
  const { router, service, auditor } = options;

  router.get<Record<string, never>, MaturityModel>(
    '/model',
    async (request, response) => {
      await callerOf(options, request);
      await audited(
        auditor,
        { eventId: 'model-read', severityLevel: 'low', request, meta: {} },
        async () => {
          const model = service.assessments.getModel();
          response
            .set({
              etag: `"${fingerprint([model.modelVersion, model.freshness])}"`,
              'cache-control': 'private, no-cache',
            })
            .json(model);
        },
      );
    },
  );
}
