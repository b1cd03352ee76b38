import {
  assessmentReadPermission,
  type AssessmentHistory,
  type HistoryQuery,
  type SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import type { EntityPath } from './entityPath';
import { entityOperation, type None } from './operation';
import { setTag } from './versionTags';

/**
 * Shows what was submitted and confirmed for one entity.
 */
export const historyOperations = {
  getHistory: entityOperation<AssessmentHistory, None, HistoryQuery>({
    audit: {
      eventId: 'history-read',
      severityLevel: 'low',
      meta: { queryType: 'by-entity' },
    },
    permission: assessmentReadPermission,
    async handle({ request, response, credentials, service, ...call }) {
      const history = await call.audited({}, () =>
        service.history.getHistory(call.entityRef, request.query, {
          credentials,
        }),
      );
      setTag(response, undefined);
      response.json(history);
    },
  }),

  getSubmission: entityOperation<
    SubmissionView,
    None,
    None,
    EntityPath & { revision: string }
  >({
    audit: {
      eventId: 'history-read',
      severityLevel: 'low',
      meta: { queryType: 'by-revision' },
      more: 'the `revision`',
    },
    permission: assessmentReadPermission,
    async handle({ request, response, credentials, service, ...call }) {
      // The contract has checked that it is a number.
      const revision = Number(request.params.revision);
      const submission = await call.audited({ revision }, () =>
        service.history.getSubmission(call.entityRef, revision, {
          credentials,
        }),
      );
      setTag(response, undefined);
      response.json(submission);
    },
  }),
};
