import type {
  AssessmentView,
  ConfirmationRequest,
  DraftChange,
} from 'backstage-plugin-mlops-maturity-common';
import { audited } from './audited';
import { ASSESSMENT, entityRefOf, type EntityPath } from './entityPath';
import { callerOf, type RouteOptions } from './RouteOptions';
import { sendView } from './sendView';
import { readIfMatch } from './versionTags';

/**
 * Routes that read and change the assessment of one entity.
 */
export function addAssessmentRoutes(options: RouteOptions): void {
  const { router, auditor } = options;
  const { assessments } = options.service;

  router.get<EntityPath, AssessmentView>(
    ASSESSMENT,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const assessment = await audited(
        auditor,
        {
          eventId: 'assessment-read',
          severityLevel: 'low',
          request,
          meta: { queryType: 'by-entity', entityRef },
        },
        () => assessments.getAssessment(entityRef, { credentials }),
      );
      // The tag names what is written, whereas result and permissions change
      // with the day and the caller, so "not changed" is no answer.
      delete request.headers['if-none-match'];
      sendView(response, 200, assessment);
    },
  );

  router.patch<EntityPath, AssessmentView, DraftChange>(
    `${ASSESSMENT}/draft`,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const version = readIfMatch(request.headers['if-match'], 'draft');
      const assessment = await audited(
        auditor,
        {
          eventId: 'draft-change',
          severityLevel: 'medium',
          request,
          meta: {
            actionType: 'update',
            entityRef,
            version,
            fields: Object.keys(request.body),
          },
        },
        () =>
          assessments.changeDraft(entityRef, request.body, {
            credentials,
            version,
          }),
      );
      sendView(response, 200, assessment);
    },
  );

  router.delete<EntityPath, AssessmentView>(
    `${ASSESSMENT}/draft`,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const version = readIfMatch(request.headers['if-match'], 'draft');
      const assessment = await audited(
        auditor,
        {
          eventId: 'draft-discard',
          severityLevel: 'medium',
          request,
          meta: { actionType: 'delete', entityRef, version },
        },
        () => assessments.discardDraft(entityRef, { credentials, version }),
      );
      sendView(response, 200, assessment);
    },
  );

  router.post<EntityPath, AssessmentView>(
    `${ASSESSMENT}/submissions`,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const version = readIfMatch(request.headers['if-match'], 'draft');
      // Required by the contract.
      const requestId = request.get('idempotency-key') ?? '';
      const { assessment, replayed } = await audited(
        auditor,
        {
          eventId: 'assessment-submit',
          severityLevel: 'medium',
          request,
          meta: { actionType: 'submit', entityRef, version },
        },
        () =>
          assessments.submitDraft(entityRef, {
            credentials,
            version,
            requestId,
          }),
      );
      sendView(response, replayed ? 200 : 201, assessment);
    },
  );

  router.post<EntityPath, AssessmentView, ConfirmationRequest>(
    `${ASSESSMENT}/confirmations`,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const revision = readIfMatch(request.headers['if-match'], 'submission');
      const assessment = await audited(
        auditor,
        {
          eventId: 'assessment-confirm',
          severityLevel: 'medium',
          request,
          meta: { actionType: 'confirm', entityRef, revision },
        },
        () =>
          assessments.confirmSections(entityRef, request.body.sections, {
            credentials,
            revision,
          }),
      );
      sendView(response, 200, assessment);
    },
  );
}
