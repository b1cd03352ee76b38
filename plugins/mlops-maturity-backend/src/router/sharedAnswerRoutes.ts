import type {
  SharedAnswersChange,
  SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import { fingerprint } from '../service/fingerprint';
import { audited } from './audited';
import { entityRefOf, type EntityPath } from './entityPath';
import { callerOf, type RouteOptions } from './RouteOptions';
import {
  versionTag,
  readIfMatch,
  sendIfUnchanged,
  setVersion,
} from './versionTags';

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
      // Whom answers reach changes without them, hence the whole of it.
      const version = fingerprint(view);
      if (!sendIfUnchanged(request, response, version)) {
        setVersion(response, version);
        response.json(view);
      }
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
      response
        .status(200)
        .set({ etag: versionTag(view.version), 'cache-control': 'no-store' })
        .json(view);
    },
  );
}
