import { isError } from '@backstage/errors';

/** How Knex starts the message of an error: with the statement that failed. */
const STATEMENT =
  /^[\s(]*(select|insert|update|delete|with|begin|start|set|lock|commit|rollback|savepoint|release|create|alter|drop|truncate|pragma)\b/i;

const BEFORE_THE_REASON = ' - ';

/**
 * The message of an error without the whole statement that Knex puts in front
 * of the reason, with what people have written in it.
 */
export function withoutStatement(message: string): string {
  const end = message.lastIndexOf(BEFORE_THE_REASON);
  return end >= 0 && STATEMENT.test(message)
    ? message.slice(end + BEFORE_THE_REASON.length)
    : message;
}

/** Why something failed, for the log, without what people have written. */
export function reasonOf(error: unknown): string {
  return isError(error)
    ? `${error.name}: ${withoutStatement(error.message)}`
    : String(error);
}

/**
 * An error to log or audit in place of another: with its reason, as
 * {@link reasonOf} words it, and its stack, but nothing else that it carries.
 */
export function loggableError(error: unknown): Error {
  const loggable = new Error(reasonOf(error));
  if (isError(error) && error.stack) {
    // From the first call on; what stands above it is the message.
    const calls = error.stack.slice(Math.max(error.stack.search(/^ +at /m), 0));
    loggable.stack = `${loggable.message}\n${calls}`;
  }
  return loggable;
}
