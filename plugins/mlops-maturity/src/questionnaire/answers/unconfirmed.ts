import {
  isConfirmedAnswer,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';

/** Why an answer counts as unanswered until somebody confirms it. */
export type UnconfirmedReason =
  /** Copied from this component, an entity ref. */
  | { kind: 'copied'; from: string | null }
  /** Given to the different wording of this model version. */
  | { kind: 'reworded'; since: string };

/**
 * Tells whether there is an answer that counts as unanswered until somebody
 * confirms it.
 *
 * @param answer - `undefined` is none
 */
export function isUnconfirmed(answer: StatementAnswer | undefined): boolean {
  return (
    answer !== undefined &&
    answer.value !== 'unanswered' &&
    !isConfirmedAnswer(answer)
  );
}

/**
 * Tells why an answer waits to be confirmed.
 *
 * @param answer - `undefined` is none
 * @returns every reason; none if nothing is there to confirm
 */
export function unconfirmedBecause(
  answer: StatementAnswer | undefined,
): UnconfirmedReason[] {
  if (!answer || !isUnconfirmed(answer)) {
    return [];
  }
  const { copiedFrom, wordingOf } = answer;
  return [
    ...(copiedFrom === undefined
      ? []
      : [{ kind: 'copied', from: copiedFrom } as const]),
    ...(wordingOf === undefined
      ? []
      : [{ kind: 'reworded', since: wordingOf } as const]),
  ];
}
