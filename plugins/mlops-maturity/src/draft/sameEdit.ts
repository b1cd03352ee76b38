import { toEditedAnswer } from './answerInput';
import type { DraftEdit } from './draftEdit';

/**
 * Tells whether two edits of one field say the same. Blanks around texts, the
 * order of keys, and the order of serving modes make no difference.
 *
 * @param a - an edit
 * @param b - an edit of the same field
 */
export function sameEdit(a: DraftEdit, b: DraftEdit): boolean {
  return canonical(a) === canonical(b);
}

function canonical(edit: DraftEdit): string {
  switch (edit.kind) {
    case 'answer':
      return stableJson(toEditedAnswer(edit.value));
    case 'targetNote':
      return stableJson(edit.value?.trim() || null);
    case 'profile':
      return stableJson(
        edit.id === 'servingModes' && edit.value
          ? [...edit.value].sort()
          : edit.value,
      );
    default:
      return stableJson(edit.value);
  }
}

function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, item) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : item,
  );
}
