import {
  assessmentReadPermission,
  assessmentSubmitPermission,
  assessmentUpdatePermission,
  type AssessmentView,
  type ConfirmationRequest,
  type DraftChange,
  type EvidenceReport,
} from 'backstage-plugin-mlops-maturity-common';
import { fingerprint } from '../service/fingerprint';
import { entityOperation } from './operation';
import { sendView } from './sendView';
import { readIfMatch, sendIfChanged, weakTag } from './versionTags';

/**
 * Reads and changes one assessment.
 */
export const assessmentOperations = {
  getAssessment: entityOperation<AssessmentView>({
    audit: {
      eventId: 'assessment-read',
      severityLevel: 'low',
      meta: { queryType: 'by-entity' },
    },
    permission: assessmentReadPermission,
    async handle({ request, response, credentials, service, ...call }) {
      const assessment = await call.audited({}, () =>
        service.assessments.getAssessment(call.entityRef, { credentials }),
      );
      // The tag names what is written, whereas result and permissions change
      // with the day and the caller, so "not changed" is no answer.
      delete request.headers['if-none-match'];
      sendView(response, 200, assessment);
    },
  }),

  getEvidence: entityOperation<EvidenceReport>({
    audit: {
      eventId: 'evidence-read',
      severityLevel: 'low',
      meta: { queryType: 'by-entity' },
    },
    permission: assessmentReadPermission,
    async handle({ request, response, credentials, service, ...call }) {
      const report = await call.audited({}, () =>
        service.evidence.getEvidence(call.entityRef, { credentials }),
      );
      sendIfChanged(request, response, weakTag(fingerprint(report)), report);
    },
  }),

  changeDraft: entityOperation<AssessmentView, DraftChange>({
    audit: {
      eventId: 'draft-change',
      severityLevel: 'medium',
      meta: { actionType: 'update' },
      more: '`version`, `fields`: the parts named',
    },
    permission: assessmentUpdatePermission,
    async handle({ request, response, credentials, service, ...call }) {
      const { body } = request;
      const version = readIfMatch(request.headers['if-match'], 'draft');
      const assessment = await call.audited(
        { version, fields: Object.keys(body) },
        () =>
          service.assessments.changeDraft(call.entityRef, body, {
            credentials,
            version,
          }),
      );
      sendView(response, 200, assessment);
    },
  }),

  discardDraft: entityOperation<AssessmentView>({
    audit: {
      eventId: 'draft-discard',
      severityLevel: 'medium',
      meta: { actionType: 'delete' },
      more: '`version`',
    },
    permission: assessmentUpdatePermission,
    async handle({ request, response, credentials, service, ...call }) {
      const version = readIfMatch(request.headers['if-match'], 'draft');
      const assessment = await call.audited({ version }, () =>
        service.assessments.discardDraft(call.entityRef, {
          credentials,
          version,
        }),
      );
      sendView(response, 200, assessment);
    },
  }),

  submitDraft: entityOperation<AssessmentView>({
    audit: {
      eventId: 'assessment-submit',
      severityLevel: 'medium',
      meta: { actionType: 'submit' },
      more: '`version`',
    },
    permission: assessmentSubmitPermission,
    async handle({ request, response, credentials, service, ...call }) {
      const version = readIfMatch(request.headers['if-match'], 'draft');
      // Required by the contract.
      const requestId = request.get('idempotency-key') ?? '';
      const { assessment, replayed } = await call.audited({ version }, () =>
        service.assessments.submitDraft(call.entityRef, {
          credentials,
          version,
          requestId,
        }),
      );
      sendView(response, replayed ? 200 : 201, assessment);
    },
  }),

  confirmAssessment: entityOperation<AssessmentView, ConfirmationRequest>({
    audit: {
      eventId: 'assessment-confirm',
      severityLevel: 'medium',
      meta: { actionType: 'confirm' },
      more: 'the `revision` that is confirmed',
    },
    permission: assessmentSubmitPermission,
    async handle({ request, response, credentials, service, ...call }) {
      const revision = readIfMatch(request.headers['if-match'], 'submission');
      const assessment = await call.audited({ revision }, () =>
        service.assessments.confirmSections(
          call.entityRef,
          request.body.sections,
          { credentials, revision },
        ),
      );
      sendView(response, 200, assessment);
    },
  }),
};
