import {
  assessmentUpdatePermission,
  type AssessmentView,
  type PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import { entityOperation } from './operation';
import { sendView } from './sendView';
import { readIfMatch } from './versionTags';

/**
 * Changes what the owners of an entity mean to do next.
 */
export const planOperations = {
  savePlan: entityOperation<AssessmentView, PlanInput>({
    audit: {
      eventId: 'plan-save',
      severityLevel: 'medium',
      meta: { actionType: 'update' },
      more: '`version`, the type of the `goal`, how many `steps`',
    },
    permission: assessmentUpdatePermission,
    async handle({ request, response, credentials, service, ...call }) {
      const { body } = request;
      const planVersion = readIfMatch(request.headers['if-match'], 'plan');
      const assessment = await call.audited(
        {
          version: planVersion,
          goal: body.goal.type,
          steps: body.steps.length,
        },
        () =>
          service.plans.writePlan(call.entityRef, body, {
            credentials,
            planVersion,
          }),
      );
      sendView(response, 200, assessment);
    },
  }),

  deletePlan: entityOperation<AssessmentView>({
    audit: {
      eventId: 'plan-delete',
      severityLevel: 'medium',
      meta: { actionType: 'delete' },
      more: '`version`',
    },
    permission: assessmentUpdatePermission,
    async handle({ request, response, credentials, service, ...call }) {
      const planVersion = readIfMatch(request.headers['if-match'], 'plan');
      const assessment = await call.audited({ version: planVersion }, () =>
        service.plans.writePlan(call.entityRef, undefined, {
          credentials,
          planVersion,
        }),
      );
      sendView(response, 200, assessment);
    },
  }),
};
