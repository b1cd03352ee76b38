import type {
  Answer,
  Statement,
  StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { AnswerEdit, DraftEditor } from '../../draft';

/**
 * Changes a part of an answer and leaves the rest of it as it is, including
 * what has been typed since the page was last drawn. Whoever gives the answer
 * itself makes it their own, so that it waits to be confirmed no longer; a note
 * does not.
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
  editor.change(answerEdit(editor, statementId, change), pace);
}

/**
 * Makes the edit of {@link changeAnswer} without making the change.
 *
 * @param editor - knows the present answer
 * @param statementId - the statement
 * @param change - what is new
 */
export function answerEdit(
  editor: Pick<DraftEditor, 'getState'>,
  statementId: string,
  change: Partial<StatementAnswerInput>,
): AnswerEdit {
  const known = editor.getState().document.answers[statementId];
  const isGivenAnew = 'value' in change || 'parts' in change;
  return {
    kind: 'answer',
    id: statementId,
    value: {
      value: known?.value ?? 'unanswered',
      reason: known?.reason,
      parts: known?.parts,
      note: known?.note,
      evidence: known?.evidence,
      ...(!isGivenAnew && {
        copiedFrom: known?.copiedFrom,
        wordingOf: known?.wordingOf,
      }),
      ...change,
    },
  };
}

/**
 * What it takes to give a statement this answer. The parts of a yes start
 * unticked, so that it counts once they are looked at.
 *
 * @param statement - the statement
 * @param value - the answer
 * @param hasParts - whether parts are recorded already
 */
export function givenAnswer(
  statement: Pick<Statement, 'parts'>,
  value: Answer,
  hasParts: boolean,
): Partial<StatementAnswerInput> {
  return {
    value,
    ...(value === 'yes' &&
      statement.parts &&
      !hasParts && {
        parts: Object.fromEntries(statement.parts.map(({ id }) => [id, false])),
      }),
  };
}
