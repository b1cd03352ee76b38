import type {
  AssessmentView,
  PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import { audited } from './audited';
import { ASSESSMENT, entityRefOf, type EntityPath } from './entityPath';
import { callerOf, type RouteOptions } from './RouteOptions';
import { sendView } from './sendView';
import { readIfMatch } from './versionTags';

const PLAN = `${ASSESSMENT}/plan`;

/**
 * Routes that change what the owners of an entity mean to do next.
 */
export function addPlanRoutes(options: RouteOptions): void {
  const { router, auditor } = options;
  const { assessments } = options.service;

  router.put<EntityPath, AssessmentView, PlanInput>(
    PLAN,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const planVersion = readIfMatch(request.headers['if-match'], 'plan');
      const assessment = await audited(
        auditor,
        {
          eventId: 'plan-save',
          severityLevel: 'medium',
          request,
          meta: {
            actionType: 'update',
            entityRef,
            version: planVersion,
            goal: request.body.goal.type,
            steps: request.body.steps.length,
          },
        },
        () =>
          assessments.savePlan(entityRef, request.body, {
            credentials,
            planVersion,
          }),
      );
      sendView(response, 200, assessment);
    },
  );

  router.delete<EntityPath, AssessmentView>(PLAN, async (request, response) => {
    const credentials = await callerOf(options, request);
    const entityRef = entityRefOf(request.params);
    const planVersion = readIfMatch(request.headers['if-match'], 'plan');
    const assessment = await audited(
      auditor,
      {
        eventId: 'plan-delete',
        severityLevel: 'medium',
        request,
        meta: { actionType: 'delete', entityRef, version: planVersion },
      },
      () => assessments.deletePlan(entityRef, { credentials, planVersion }),
    );
    sendView(response, 200, assessment);
  });
}
