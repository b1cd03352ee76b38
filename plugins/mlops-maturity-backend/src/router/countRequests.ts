import type { RequestHandler } from 'express';
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import { contractRouteOf } from './contractRoutes';

/**
 * Counts what is answered, refusals and failures included.
 */
export function countRequests(options: {
  metrics: MaturityMetrics;
}): RequestHandler {
  return (request, response, next) => {
    const route = contractRouteOf(request.method, request.path);
    response.once('finish', () => {
      options.metrics.requestAnswered({
        method: route?.method.toUpperCase() ?? 'other',
        route: route?.template ?? 'other',
        status: response.statusCode,
      });
    });
    next();
  };
}
