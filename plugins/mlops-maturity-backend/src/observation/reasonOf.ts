import { isError } from '@backstage/errors';
import { withoutStatement } from '../availability/withoutStatement';

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
