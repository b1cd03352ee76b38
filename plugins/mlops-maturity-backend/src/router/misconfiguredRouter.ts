import { ServiceUnavailableError } from '@backstage/errors';
import {
  describeProblem,
  type ConfigurationProblem,
} from 'backstage-plugin-mlops-maturity-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import { countRequests } from './countRequests';

/**
 * The HTTP API of a plugin that cannot run because of its configuration: every
 * request is answered with 503 and the mistakes. Backstage has already refused
 * callers who are not signed in.
 */
export function misconfiguredRouter(options: {
  problems: readonly ConfigurationProblem[];
  metrics: MaturityMetrics;
}): Router {
  const { problems } = options;
  const { name, message } = new ServiceUnavailableError(
    misconfigurationOf(problems),
  );
  const router = createPromiseRouter();
  router.use(countRequests(options));
  router.use((request, response) => {
    response
      .status(503)
      .set('cache-control', 'no-store')
      .json({
        error: { name, message },
        request: { method: request.method, url: request.originalUrl },
        response: { statusCode: 503 },
        problems: problems.map(problem => ({
          ...problem,
          message: describeProblem(problem),
        })),
      });
  });
  return router;
}

/** Says why the plugin does not run, for the log and for who calls it. */
export function misconfigurationOf(
  problems: readonly ConfigurationProblem[],
): string {
  return `MLOps Maturity does not run, because its configuration is wrong. Correct it and start the backend again. ${problems
    .map(describeProblem)
    .join('; ')}`;
}
