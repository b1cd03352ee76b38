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
