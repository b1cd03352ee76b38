import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { ErrorRequestHandler } from 'express';
import { reasonOf } from '../observation/reasonOf';
import { wasAudited } from './audited';
import { auditableError } from './auditableError';
import { contractRouteOf } from './contractRoutes';
import { entityRefInPath } from './entityPath';
import { operations } from './operations';

/**
 * Records what was refused before a route could: a body that is too large or
 * breaks the contract, a missing header, a name that no entity can have. The
 * meta has no more than the path says, as nothing else can be relied on.
 */
export function auditRefusals(options: {
  auditor: AuditorService;
  logger: LoggerService;
}): ErrorRequestHandler {
  const { auditor, logger } = options;
  return async (error, request, _response, next) => {
    const route = contractRouteOf(request.method, request.path);
    if (route && !wasAudited(request)) {
      const { eventId, severityLevel, meta } =
        operations[route.operationId].audit;
      const entityRef = entityRefInPath(request.path);
      try {
        const record = await auditor.createEvent({
          eventId,
          severityLevel,
          request,
          meta: { ...meta, ...(entityRef && { entityRef }) },
        });
        await record.fail({ error: auditableError(error) });
      } catch (auditFailure) {
        // Nothing was done, so the refusal holds even without its record.
        logger.warn(
          `A refused ${eventId} was not recorded in the audit log: ${reasonOf(
            auditFailure,
          )}`,
        );
      }
    }
    next(error);
  };
}
