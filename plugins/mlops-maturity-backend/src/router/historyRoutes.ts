import type {
  AssessmentHistory,
  HistoryQuery,
  SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import { audited } from './audited';
import { ASSESSMENT, entityRefOf, type EntityPath } from './entityPath';
import { callerOf, type RouteOptions } from './RouteOptions';

const SUBMISSIONS = `${ASSESSMENT}/submissions`;

/** Like a report: a browser may keep it but has to ask whether it holds. */
const CACHE_CONTROL = { 'cache-control': 'private, no-cache' };

/**
 * Routes that show what was submitted and confirmed for one entity.
 */
export function addHistoryRoutes(options: RouteOptions): void {
  const { router, auditor } = options;
  const { assessments } = options.service;

  router.get<
    EntityPath,
    AssessmentHistory,
    Record<string, never>,
    HistoryQuery
  >(SUBMISSIONS, async (request, response) => {
    const credentials = await callerOf(options, request);
    const entityRef = entityRefOf(request.params);
    const history = await audited(
      auditor,
      {
        eventId: 'history-read',
        severityLevel: 'low',
        request,
        meta: { queryType: 'by-entity', entityRef },
      },
      () => assessments.getHistory(entityRef, request.query, { credentials }),
    );
    response.set(CACHE_CONTROL).vary('Authorization, Cookie').json(history);
  });

  router.get<EntityPath & { revision: string }, SubmissionView>(
    `${SUBMISSIONS}/:revision`,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      // The contract has checked that it is a number.
      const revision = Number(request.params.revision);
      const submission = await audited(
        auditor,
        {
          eventId: 'history-read',
          severityLevel: 'low',
          request,
          meta: { queryType: 'by-revision', entityRef, revision },
        },
        () => assessments.getSubmission(entityRef, revision, { credentials }),
      );
      response
        .set(CACHE_CONTROL)
        .vary('Authorization, Cookie')
        .json(submission);
    },
  );
}
