import type { DraftChange } from 'backstage-plugin-mlops-maturity-common';
import { toAnswerInput } from './answerInput';
import type { DraftEdit } from './draftEdit';

/**
 * The request body that makes some edits.
 *
 * @param edits - at least one edit, at most one per field
 */
export function toDraftChange(edits: readonly DraftEdit[]): DraftChange {
  const change: DraftChange = {};
  for (const edit of edits) {
    switch (edit.kind) {
      case 'answer':
        change.answers = {
          ...change.answers,
          [edit.id]: toAnswerInput(edit.value),
        };
        break;
      case 'pick':
        change.picks = { ...change.picks, [edit.id]: edit.value };
        break;
      case 'profile':
        change.profile = { ...change.profile, [edit.id]: edit.value };
        break;
      case 'target':
        change.target = edit.value;
        break;
      default:
        change.targetNote = edit.value?.trim() || null;
    }
  }
  return change;
}
