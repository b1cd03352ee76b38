import { isError } from '@backstage/errors';

/** How Knex starts the message of an error: with the statement that failed. */
const STATEMENT =
  /^\s*(select|insert|update|delete|with|begin|commit|rollback|savepoint|release|create|alter|drop|pragma)\b/i;

/**
 * Why something failed, for the log. Knex puts the whole statement in front of
 * the reason, with what people have written in it; that part is left out.
 */
export function reasonOf(error: unknown): string {
  if (!isError(error)) {
    return String(error);
  }
  const { name, message } = error;
  const reason = STATEMENT.test(message)
    ? message.slice(message.lastIndexOf(' - ') + 1).replace(/^- /, '')
    : message;
  return `${name}: ${reason}`;
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
