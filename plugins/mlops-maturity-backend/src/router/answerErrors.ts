import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ErrorRequestHandler } from 'express';
import { randomUUID } from 'node:crypto';
import { unavailableDependency } from '../availability/unavailableDependency';
import type { Dependency } from '../availability/UnavailableError';
import { loggableError, reasonOf } from '../observation/reasonOf';
import { StaleVersionError } from '../service/StaleVersionError';
import { entityRefInPath } from './entityPath';
import { errorStatus } from './errorStatus';
import { tagOf } from './versionTags';

const NAME_OF_UNEXPECTED: Readonly<Record<number, string>> = {
  500: 'InternalServerError',
  503: 'ServiceUnavailableError',
};

/** When to ask again, in seconds. */
const RETRY_AFTER = 10;

const AWAY: Readonly<Record<Dependency, string>> = {
  database: 'The database of MLOps Maturity does not answer at the moment',
  storage:
    'The database of MLOps Maturity can store nothing at the moment: its disk is full or cannot be written to',
  catalog: 'The software catalog does not answer at the moment',
  permissions:
    'The permission service does not answer at the moment, so that nobody can be told what they may see',
};

/**
 * Answers every error in Backstage's shape, and tells the caller no more than
 * necessary.
 *
 * @remarks
 * A refusal is answered with its name and message, never with its stack, also
 * where Backstage would print stacks. Anything unexpected is logged with the
 * entity and the reason, and answered with a reference to that line of the
 * log alone: messages of databases and of the runtime hold statements, paths
 * and what people have written. If something that the plugin needs is away,
 * the answer says what.
 */
export function answerErrors(options: {
  logger: LoggerService;
}): ErrorRequestHandler {
  return (error, request, response, next) => {
    const status = errorStatus(error);
    if (response.headersSent) {
      next(error);
      return;
    }
    response.set('cache-control', 'no-store');
    response.removeHeader('etag');

    const answer = (name: string, message: string, extra: object = {}) =>
      response.status(status).json({
        error: { name, message },
        request: { method: request.method, url: request.originalUrl },
        response: { statusCode: status },
        ...extra,
      });

    if (status < 500) {
      if (error instanceof StaleVersionError) {
        response.set('etag', tagOf(error.current));
        answer(error.name, error.message, { current: error.current });
      } else {
        answer(error.name, error.message);
      }
      return;
    }

    const reference = randomUUID().slice(0, 8);
    const entityRef = entityRefInPath(request.path);
    options.logger.error(
      `${request.method} ${request.baseUrl}${request.path} failed${
        entityRef ? ` for ${entityRef}` : ''
      } with status ${status} (reference ${reference}): ${reasonOf(error)}`,
      loggableError(error),
    );
    const dependency = unavailableDependency(error);
    if (dependency) {
      response.set('retry-after', String(RETRY_AFTER));
      answer(
        NAME_OF_UNEXPECTED[503],
        `${AWAY[dependency]}. Nothing that was saved is lost; try again in a minute. An administrator finds the reason in the log of the backend under the reference ${reference}`,
        { dependency },
      );
      return;
    }
    answer(
      NAME_OF_UNEXPECTED[status] ?? NAME_OF_UNEXPECTED[500],
      `This did not work, and it is not your fault. An administrator finds the reason in the log of the backend under the reference ${reference}`,
    );
  };
}
