import { isError } from '@backstage/errors';
import { UnavailableError, type Dependency } from './UnavailableError';
import { withoutStatement } from './withoutStatement';

/** How far to look for what an error was caused by. */
const DEEPEST_CAUSE = 5;

/** No way to the other side, as Node.js says it. */
const CONNECTION_CODES: ReadonlySet<unknown> = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** As the drivers and Knex say it where they have no code. */
const CONNECTION_MESSAGES: readonly RegExp[] = [
  /^Connection (terminated|ended) ?(unexpectedly|due to connection timeout)?$/i,
  /^Client (has encountered a connection error|was closed) and is not queryable/i,
  /^(Query read timeout|timeout expired|timeout exceeded when trying to connect)/i,
  /^Unable to acquire a connection/i,
  /^The server does not support SSL connections/i,
  /^There was an error establishing an SSL connection/i,
];

/**
 * Classes and codes of PostgreSQL that are over by themselves or once somebody
 * looks after the server: no connection, shut down, not the primary, out of
 * resources, locked, or in each other's way.
 */
const POSTGRES_STATES =
  /^(08...|53[0-9A-Z]{3}|57014|57P0[1235]|25006|28P01|3D000|40001|40P01|55P03|58000)$/;

/** Of these, what says that nothing more can be stored. */
const POSTGRES_FULL = /^(53100|58030)$/;

const SQLITE_FULL = /^SQLITE_(FULL|IOERR|READONLY)(_|$)/;
const SQLITE_AWAY = /^SQLITE_(BUSY|LOCKED|CANTOPEN|PROTOCOL)(_|$)/;

/**
 * Tells whether an error means that a dependency is unavailable, which passes
 * without a change of the plugin or the request.
 *
 * @remarks
 * Services that are asked over HTTP say so by {@link UnavailableError}; what is
 * left to recognise is the database, whose errors come from everywhere.
 *
 * @returns what is away, or `undefined` if the error says nothing of the kind
 */
export function unavailableDependency(error: unknown): Dependency | undefined {
  return foundIn(error, DEEPEST_CAUSE);
}

function foundIn(error: unknown, depth: number): Dependency | undefined {
  if (depth === 0 || !isError(error)) {
    return undefined;
  }
  if (error instanceof UnavailableError) {
    return error.dependency;
  }
  // Of several addresses or attempts each has failed for a reason of its own.
  const causes = [
    error.cause,
    ...(error instanceof AggregateError ? error.errors : []),
  ];
  return causes.reduce<Dependency | undefined>(
    (found, cause) => found ?? foundIn(cause, depth - 1),
    dependencyIn(error),
  );
}

function dependencyIn(error: {
  name: string;
  message: string;
  code?: unknown;
}): Dependency | undefined {
  const { name, message, code } = error;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS') {
    return 'storage';
  }
  if (typeof code === 'string') {
    if (POSTGRES_FULL.test(code) || SQLITE_FULL.test(code)) {
      return 'storage';
    }
    if (POSTGRES_STATES.test(code) || SQLITE_AWAY.test(code)) {
      return 'database';
    }
  }
  return CONNECTION_CODES.has(code) ||
    name === 'KnexTimeoutError' ||
    CONNECTION_MESSAGES.some(pattern => pattern.test(withoutStatement(message)))
    ? 'database'
    : undefined;
}
