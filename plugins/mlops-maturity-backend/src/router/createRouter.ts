import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { AdministratorWatch } from '../observation/AdministratorWatch';
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import { spec } from '../schema/openapi.generated';
import { Turns } from '../turns/Turns';
import { auditRefusals } from './auditRefusals';
import { answerErrors } from './answerErrors';
import { contractErrors } from './contractErrors';
import { contractRoutes } from './contractRoutes';
import { countRequests } from './countRequests';
import { emptyBody } from './emptyBody';
import { headAsGet } from './headAsGet';
import { jsonBody, jsonBodyErrors } from './jsonBody';
import { noticeCallers } from './noticeCallers';
import { plainQuery } from './plainQuery';
import type { OperationDeps } from './operation';
import { operations } from './operations';

/**
 * The HTTP API. Every request is checked against the contract before it
 * reaches a route, so that routes can rely on the types made from it.
 */
export function createRouter(
  options: Omit<OperationDeps, 'turns'> & {
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
  router.use(emptyBody());

  const routes: Router = createValidatedOpenApiRouter(spec, {
    middleware: [plainQuery()],
    // Backstage authenticates the caller, from headers or cookies.
    validatorOptions: { validateSecurity: false },
  });
  const deps: OperationDeps = { ...options, turns: new Turns() };
  for (const { method, template, operationId } of contractRoutes) {
    const path = template.replace(/\{(\w+)\}/g, ':$1');
    operations[operationId].mount({ router: routes, method, path }, deps);
  }

  router.use(routes);
  router.use(contractErrors());
  router.use(auditRefusals(options));
  router.use(answerErrors(options));
  return router;
}
