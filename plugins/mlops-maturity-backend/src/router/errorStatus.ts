import { isError } from '@backstage/errors';

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
 * The HTTP status that an error is answered with: the one that it carries, or
 * the one that Backstage gives to errors of its name, or 500.
 */
export function errorStatus(error: unknown): number {
  if (!isError(error)) {
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
