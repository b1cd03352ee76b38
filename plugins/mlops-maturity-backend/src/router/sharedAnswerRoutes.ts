import type {
  SharedAnswersChange,
  SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import { audited } from './audited';
import { entityRefOf, type EntityPath } from './entityPath';
import { callerOf, type RouteOptions } from './RouteOptions';
import { sendView } from './sendView';
import { readIfMatch, sendIfChanged, tagOf } from './versionTags';

const SHARED_ANSWERS = '/shared-answers/:kind/:namespace/:name';

/**
 * Routes about what an entity answers for the components below it.
 */
export function addSharedAnswerRoutes(options: RouteOptions): void {
  const { router, auditor } = options;
  const { sharedAnswers } = options.service;

  router.get<EntityPath, SharedAnswersView>(
    SHARED_ANSWERS,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const view = await audited(
        auditor,
        {
          eventId: 'shared-answers-read',
          severityLevel: 'low',
          request,
          meta: { queryType: 'by-entity', entityRef },
        },
        () => sharedAnswers.getSharedAnswers(entityRef, { credentials }),
      );
      sendIfChanged(request, response, tagOf(view), view);
    },
  );

  router.patch<EntityPath, SharedAnswersView, SharedAnswersChange>(
    SHARED_ANSWERS,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const version = readIfMatch(request.headers['if-match']);
      const view = await audited(
        auditor,
        {
          eventId: 'shared-answers-change',
          severityLevel: 'medium',
          request,
          meta: {
            actionType: 'update',
            entityRef,
            version,
            statements: Object.keys(request.body.answers).length,
          },
        },
        () =>
          sharedAnswers.changeSharedAnswers(entityRef, request.body, {
            credentials,
            version,
          }),
      );
      sendView(response, 200, view);
    },
  );
}
