import type { StatementAnswer } from '../api/types';

/**
 * Whether an answer was given for this component and this wording. A copied
 * answer was given for another component, a carried-over one for another
 * wording; both count as unanswered until they are sent again.
 *
 * @internal
 */
export function isConfirmedAnswer({
  copiedFrom,
  wordingOf,
}: StatementAnswer): boolean {
  return copiedFrom === undefined && wordingOf === undefined;
}
