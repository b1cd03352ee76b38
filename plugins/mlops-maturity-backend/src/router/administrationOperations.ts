import {
  adminPermission,
  type ImportOutcome,
  type MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import { operation } from './operation';
import { readImportedAssessment } from './readImportedAssessment';

/** As far as the contract has checked it. */
interface ImportBody {
  dryRun?: boolean;
  assessments: unknown[];
}

/**
 * What administrators do: bring in assessments made elsewhere, and see how the
 * plugin is doing.
 */
export const administrationOperations = {
  importAssessments: operation<ImportOutcome, ImportBody>({
    audit: {
      eventId: 'assessment-import',
      severityLevel: 'medium',
      meta: { actionType: 'import' },
      more: '`dry-run` instead where nothing is written, `entityRefs`',
    },
    permission: adminPermission,
    async handle({ request, response, credentials, service, audited }) {
      const { dryRun } = request.body;
      const assessments = request.body.assessments.map(readImportedAssessment);
      const outcome = await audited(
        {
          actionType: dryRun === false ? 'import' : 'dry-run',
          entityRefs: assessments.flatMap(each =>
            'problem' in each ? [] : [each.entityRef],
          ),
        },
        () =>
          service.administration.importAssessments(
            { dryRun, assessments },
            { credentials },
          ),
      );
      response.json(outcome);
    },
  }),

  getHealth: operation<MaturityHealth>({
    audit: { eventId: 'health-read', severityLevel: 'low', meta: {} },
    permission: adminPermission,
    async handle({ response, credentials, service, audited }) {
      const health = await audited({}, () =>
        service.administration.getHealth({ credentials }),
      );
      response.set('cache-control', 'no-store').json(health);
    },
  }),
};
