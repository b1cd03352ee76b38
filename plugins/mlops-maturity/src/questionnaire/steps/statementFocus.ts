import type { Answer } from 'backstage-plugin-mlops-maturity-common';

/** Marks the element of each statement. */
export const STATEMENT_MARK = 'data-statement';

/** Marks what holds all statements that are shown. */
export const STATEMENTS_MARK = 'data-statements';

/**
 * Moves the focus to a statement: to its present answer, else to the first
 * one that can be given, else to the statement as a whole.
 *
 * @param card - the element of the statement
 */
function focusStatement(card: HTMLElement): void {
  const choice =
    card.querySelector<HTMLElement>('input[type="radio"]:checked:enabled') ??
    card.querySelector<HTMLElement>('input[type="radio"]:enabled');
  (choice ?? card).focus();
}

/**
 * Moves the focus to the statement after or before one. At either end it
 * stays where it is.
 *
 * @param card - the element of the statement
 * @param direction - 1 is down the page
 */
export function focusNeighbour(card: HTMLElement, direction: 1 | -1): void {
  const cards = [
    ...(card
      .closest(`[${STATEMENTS_MARK}]`)
      ?.querySelectorAll<HTMLElement>(`[${STATEMENT_MARK}]`) ?? []),
  ];
  const neighbour = cards[cards.indexOf(card) + direction];
  if (neighbour) {
    focusStatement(neighbour);
  }
}

/**
 * Where the focus goes, within a statement, after an answer was given by key.
 *
 * @param answer - the answer
 * @param lacksReason - whether nobody has said yet why it is not applicable
 * @returns a selector
 */
export function focusAfter(
  answer: Exclude<Answer, 'unanswered'>,
  lacksReason: boolean,
): string {
  return answer === 'not-applicable' && lacksReason
    ? '[data-reason] textarea'
    : `input[value="${answer}"]`;
}
