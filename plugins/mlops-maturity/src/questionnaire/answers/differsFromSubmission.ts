import { sameEdit, type DraftEditorState } from '../../draft';

/**
 * Tells whether the answer to a statement is another one than was submitted
 * last.
 *
 * @param state - of the editor
 * @param statementId - the statement
 * @returns `false` if nothing was submitted yet
 */
export function differsFromSubmission(
  state: Pick<DraftEditorState, 'view' | 'document'>,
  statementId: string,
): boolean {
  const { submission } = state.view;
  if (!submission) {
    return false;
  }
  const before = submission.document.answers[statementId];
  const after = state.document.answers[statementId];
  return (
    before !== after &&
    !sameEdit(
      { kind: 'answer', id: statementId, value: before ?? null },
      { kind: 'answer', id: statementId, value: after ?? null },
    )
  );
}
