import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { AdministratorWatch } from '../observation/AdministratorWatch';
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import { spec } from '../schema/openapi.generated';
import { auditRefusals } from './auditRefusals';
import { answerErrors } from './answerErrors';
import { addAssessmentRoutes } from './assessmentRoutes';
import { contractErrors } from './contractErrors';
import { countRequests } from './countRequests';
import { addExportRoutes } from './exportRoutes';
import { addEvidenceRoutes } from './evidenceRoutes';
import { headAsGet } from './headAsGet';
import { addHistoryRoutes } from './historyRoutes';
import { addHealthRoutes } from './healthRoutes';
import { addImportRoutes } from './importRoutes';
import { jsonBody, jsonBodyErrors } from './jsonBody';
import { addModelRoutes } from './modelRoutes';
import { addReportRoutes } from './reportRoutes';
import { addSharedAnswerRoutes } from './sharedAnswerRoutes';
import { addPlanRoutes } from './planRoutes';
import { noticeCallers } from './noticeCallers';
import { plainQuery } from './plainQuery';
import type { RouteOptions } from './RouteOptions';

/**
 * The HTTP API. Every request is checked against the contract before it
 * reaches a route, so that routes can rely on the types made from it.
 */
export function createRouter(
  options: Omit<RouteOptions, 'router'> & {
    logger: LoggerService;
    metrics: MaturityMetrics;
    administrators: AdministratorWatch;
  },
): Router {
  const router = createPromiseRouter();
  router.use(headAsGet());
  router.use(countRequests(options));
  router.use(noticeCallers(options));
  // The body is read out here because the contract's router turns every error
  // that it meets into a 400, including a body that is too large.
  router.use(jsonBody());
  router.use(jsonBodyErrors());

  const routes: Router = createValidatedOpenApiRouter(spec, {
    middleware: [plainQuery()],
    // Who is asking is Backstage's to find out, from headers or cookies.
    validatorOptions: { validateSecurity: false },
  });
  const routeOptions: RouteOptions = { ...options, router: routes };
  addModelRoutes(routeOptions);
  addAssessmentRoutes(routeOptions);
  addHistoryRoutes(routeOptions);
  addPlanRoutes(routeOptions);
  addEvidenceRoutes(routeOptions);
  addSharedAnswerRoutes(routeOptions);
  addReportRoutes(routeOptions);
  addExportRoutes(routeOptions);
  addImportRoutes(routeOptions);
  addHealthRoutes(routeOptions);

  router.use(routes);
  router.use(contractErrors());
  router.use(auditRefusals(options));
  router.use(answerErrors(options));
  return router;
}
