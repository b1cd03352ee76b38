import type { StatementAnswer } from '../api/types';

/**
 * Whether somebody has said this about this component and this statement. A
 * copied answer was said about another component, and one carried over from
 * another wording about another statement; both count as unanswered until they
 * are sent again.
 *
 * @internal
 */
export function isConfirmedAnswer({
  copiedFrom,
  wordingOf,
}: StatementAnswer): boolean {
  return copiedFrom === undefined && wordingOf === undefined;
}
