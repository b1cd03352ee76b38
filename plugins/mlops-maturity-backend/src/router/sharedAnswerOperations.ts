import {
  sharedAnswersUpdatePermission,
  type SharedAnswersChange,
  type SharedAnswersView,
} from 'backstage-plugin-mlops-maturity-common';
import { entityOperation } from './operation';
import { sendView } from './sendView';
import { readIfMatch, sendIfChanged, tagOf } from './versionTags';

/**
 * Reads and changes what an entity answers for the components below it.
 */
export const sharedAnswerOperations = {
  getSharedAnswers: entityOperation<SharedAnswersView>({
    audit: {
      eventId: 'shared-answers-read',
      severityLevel: 'low',
      meta: { queryType: 'by-entity' },
    },
    permission: 'none',
    async handle({ request, response, credentials, service, ...call }) {
      const view = await call.audited({}, () =>
        service.sharedAnswers.getSharedAnswers(call.entityRef, { credentials }),
      );
      sendIfChanged(request, response, tagOf(view), view);
    },
  }),

  changeSharedAnswers: entityOperation<SharedAnswersView, SharedAnswersChange>({
    audit: {
      eventId: 'shared-answers-change',
      severityLevel: 'medium',
      meta: { actionType: 'update' },
      more: '`version`, how many `statements`',
    },
    permission: sharedAnswersUpdatePermission,
    async handle({ request, response, credentials, service, ...call }) {
      const { body } = request;
      const version = readIfMatch(request.headers['if-match']);
      const view = await call.audited(
        { version, statements: Object.keys(body.answers).length },
        () =>
          service.sharedAnswers.changeSharedAnswers(call.entityRef, body, {
            credentials,
            version,
          }),
      );
      sendView(response, 200, view);
    },
  }),
};
