import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import { changedFields } from './changedFields';
import { fieldKey, type DraftEdit } from './draftEdit';
import type { UnsavedEdit } from './UnsavedEdit';

/**
 * Finds what others changed between two documents.
 *
 * @param before - the document known so far
 * @param after - the newer document
 * @param own - this person's edits; their fields are left out, because they
 * either arrived without a reply or are in conflict, which is told elsewhere
 * @returns the changed fields with their new values
 */
export function editsOfOthers(
  before: AssessmentDocument,
  after: AssessmentDocument,
  own: readonly UnsavedEdit[],
): DraftEdit[] {
  const ownFields = new Set(own.map(({ mine }) => fieldKey(mine)));
  return changedFields(before, after)
    .map(changed => changed.after)
    .filter(edit => !ownFields.has(fieldKey(edit)));
}
