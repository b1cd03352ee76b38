import type {
  StatementAnswer,
  StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * What is sent for an answer: texts without blanks around them, nothing that
 * is empty, and not who changed it when, which the backend adds.
 *
 * @param answer - an answer as stored or as typed; `undefined` and `null` mean
 * that there is none
 * @returns the answer to send; `null` if nothing is left to say
 */
export function toAnswerInput(
  answer: StatementAnswer | StatementAnswerInput | null | undefined,
): StatementAnswerInput | null {
  if (!answer) {
    return null;
  }
  const reason = answer.reason?.trim();
  const note = answer.note?.trim();
  const evidence = (answer.evidence ?? [])
    .map(link => ({ url: link.url.trim(), title: link.title?.trim() }))
    .filter(({ url, title }) => url || title)
    .map(({ url, title }) => (title ? { url, title } : { url }));
  const explanation = {
    ...(reason && { reason }),
    ...(answer.parts && { parts: answer.parts }),
    ...(note && { note }),
    ...(evidence.length > 0 && { evidence }),
    ...(answer.copiedFrom && { copiedFrom: answer.copiedFrom }),
  };
  return answer.value === 'unanswered' && Object.keys(explanation).length === 0
    ? null
    : { value: answer.value, ...explanation };
}
