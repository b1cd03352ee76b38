import type {
  StatementAnswer,
  StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * An answer while it is edited: what can be sent, and the model version of
 * another wording that it was given to, which only the backend says.
 */
export type EditedAnswer = StatementAnswerInput &
  Pick<StatementAnswer, 'wordingOf'>;

/**
 * An answer as it is edited and compared: texts without blanks around them,
 * nothing that is empty, and not who changed it when, which the backend adds.
 *
 * @param answer - an answer as stored or as typed; `undefined` and `null` mean
 * that there is none
 * @returns the answer; `null` if nothing is left to say
 */
export function toEditedAnswer(
  answer: StatementAnswer | EditedAnswer | null | undefined,
): EditedAnswer | null {
  if (!answer) {
    return null;
  }
  const reason = answer.reason?.trim();
  const note = answer.note?.trim();
  const evidence = (answer.evidence ?? [])
    .map(link => ({ url: link.url.trim(), title: link.title?.trim() }))
    .filter(({ url, title }) => url || title)
    .map(({ url, title }) => (title ? { url, title } : { url }));
  const isUnanswered = answer.value === 'unanswered';
  const explanation = {
    ...(reason && { reason }),
    ...(answer.parts && { parts: answer.parts }),
    ...(note && { note }),
    ...(evidence.length > 0 && { evidence }),
    ...(answer.copiedFrom !== undefined && { copiedFrom: answer.copiedFrom }),
    // Where nothing is answered, there is nothing to ask again.
    ...(answer.wordingOf && !isUnanswered && { wordingOf: answer.wordingOf }),
  };
  return isUnanswered && Object.keys(explanation).length === 0
    ? null
    : { value: answer.value, ...explanation };
}

/**
 * What is sent for an answer. Sending it answers the present wording.
 *
 * @param answer - as in {@link toEditedAnswer}
 * @returns the answer to send; `null` if nothing is left to say
 */
export function toAnswerInput(
  answer: StatementAnswer | EditedAnswer | null | undefined,
): StatementAnswerInput | null {
  const edited = toEditedAnswer(answer);
  if (!edited) {
    return null;
  }
  const { wordingOf: _, ...input } = edited;
  return input;
}
