import type { DraftEdit } from './draftEdit';
import { isSendable, type UnsavedEdit } from './UnsavedEdit';

/**
 * The backend takes bodies up to 256 KB; a character needs up to three bytes,
 * and the longest single answer stays below this.
 */
const MAX_CHARACTERS = 64_000;

/**
 * Chooses what to send next.
 *
 * @param unsaved - all unsaved edits, oldest first
 * @param atMost - the greatest number of edits; 1 finds the one that is refused
 * @returns edits that fit into one request; none if there is nothing to send
 */
export function nextBatch(
  unsaved: Iterable<UnsavedEdit>,
  atMost = Number.POSITIVE_INFINITY,
): DraftEdit[] {
  const batch: DraftEdit[] = [];
  let characters = 0;
  for (const candidate of unsaved) {
    if (isSendable(candidate)) {
      characters += JSON.stringify(candidate.mine).length;
      if (batch.length > 0 && characters > MAX_CHARACTERS) {
        break;
      }
      batch.push(candidate.mine);
      if (batch.length >= atMost) {
        break;
      }
    }
  }
  return batch;
}
