import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { fingerprint } from '../service/fingerprint';
import { audited } from './audited';
import { callerOf, type RouteOptions } from './RouteOptions';

const tags = new WeakMap<MaturityModel, string>();

/** Another one with every text and number that differs. */
function tagOf(model: MaturityModel): string {
  const tag = tags.get(model) ?? fingerprint(model);
  tags.set(model, tag);
  return tag;
}

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
              etag: `"${tagOf(model)}"`,
              'cache-control': 'private, no-cache',
            })
            .json(model);
        },
      );
    },
  );
}
