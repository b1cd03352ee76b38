import type { StatementAnswerInput } from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../editing';

/**
 * Changes a part of an answer and leaves the rest of it as it is, including
 * what has been typed since the page was last drawn.
 *
 * @param editor - makes the change
 * @param statementId - the statement
 * @param change - what is new
 * @param pace - `typing` waits until typing rests, `now` does not
 */
export function changeAnswer(
  editor: DraftEditor,
  statementId: string,
  change: Partial<StatementAnswerInput>,
  pace: 'now' | 'typing' = 'now',
): void {
  const known = editor.getState().document.answers[statementId];
  editor.change(
    {
      kind: 'answer',
      id: statementId,
      value: {
        value: known?.value ?? 'unanswered',
        reason: known?.reason,
        parts: known?.parts,
        note: known?.note,
        evidence: known?.evidence,
        ...change,
      },
    },
    pace,
  );
}
