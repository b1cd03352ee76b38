import { isError } from '@backstage/errors';
import { unavailableDependency } from '../availability/unavailableDependency';

/** Backstage's own errors and what they are answered with. */
const STATUS_BY_NAME: Readonly<Record<string, number>> = {
  InputError: 400,
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  ServiceUnavailableError: 503,
};

/**
 * The HTTP status that an error is answered with: 503 if it says that something
 * outside is away, or the one that it carries, or the one that Backstage gives
 * to errors of its name, or 500.
 *
 * @remarks
 * The status that another service returned to the plugin is not passed on: a
 * catalog that refuses the plugin's token does not mean that the caller has to
 * sign in.
 */
export function errorStatus(error: unknown): number {
  if (unavailableDependency(error)) {
    return 503;
  }
  if (!isError(error) || error.name === 'ResponseError') {
    return 500;
  }
  const carried = [error.statusCode, error.status].find(isErrorStatus);
  if (carried !== undefined) {
    return carried;
  }
  return Object.hasOwn(STATUS_BY_NAME, error.name)
    ? STATUS_BY_NAME[error.name]
    : 500;
}

function isErrorStatus(status: unknown): status is number {
  return (
    typeof status === 'number' &&
    Number.isInteger(status) &&
    status >= 400 &&
    status <= 599
  );
}
