import type {
  ImportOutcome,
  ImportRequest,
} from 'backstage-plugin-mlops-maturity-common';
import { audited } from './audited';
import { callerOf, type RouteOptions } from './RouteOptions';

/**
 * The route that brings in assessments made elsewhere.
 */
export function addImportRoutes(options: RouteOptions): void {
  const { router, service, auditor } = options;

  router.post<Record<string, never>, ImportOutcome, ImportRequest>(
    '/import',
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const outcome = await audited(
        auditor,
        {
          eventId: 'assessment-import',
          severityLevel: 'medium',
          request,
          meta: {
            actionType: request.body.dryRun === false ? 'import' : 'dry-run',
            entityRefs: request.body.assessments.map(
              ({ entityRef }) => entityRef,
            ),
          },
        },
        () =>
          service.administration.importAssessments(request.body, {
            credentials,
          }),
      );
      response.json(outcome);
    },
  );
}
