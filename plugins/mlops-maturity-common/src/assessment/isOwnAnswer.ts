import type { StatementAnswer } from '../api/types';
import { isConfirmedAnswer } from './isConfirmedAnswer';

/**
 * Whether a component answers a statement itself, so that what it would
 * inherit does not count.
 *
 * @param answer - its entry in `answers` of the document, if it has one
 * @internal
 */
export function isOwnAnswer(
  answer: StatementAnswer | undefined,
): answer is StatementAnswer {
  return (
    answer !== undefined &&
    answer.value !== 'unanswered' &&
    isConfirmedAnswer(answer)
  );
}
