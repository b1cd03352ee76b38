import type { ImportOutcome } from 'backstage-plugin-mlops-maturity-common';
import { audited } from './audited';
import { readImportedAssessment } from './readImportedAssessment';
import { callerOf, type RouteOptions } from './RouteOptions';

/** As far as the contract has checked it. */
interface ImportBody {
  dryRun?: boolean;
  assessments: unknown[];
}

/**
 * The route that brings in assessments made elsewhere.
 */
export function addImportRoutes(options: RouteOptions): void {
  const { router, service, auditor } = options;

  router.post<Record<string, never>, ImportOutcome, ImportBody>(
    '/import',
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const { dryRun } = request.body;
      const assessments = request.body.assessments.map(readImportedAssessment);
      const outcome = await audited(
        auditor,
        {
          eventId: 'assessment-import',
          severityLevel: 'medium',
          request,
          meta: {
            actionType: dryRun === false ? 'import' : 'dry-run',
            entityRefs: assessments.flatMap(each =>
              'problem' in each ? [] : [each.entityRef],
            ),
          },
        },
        () =>
          service.administration.importAssessments(
            { dryRun, assessments },
            { credentials },
          ),
      );
      response.json(outcome);
    },
  );
}
