import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import { changedFields } from './changedFields';
import { fieldKey } from './draftEdit';
import type { DraftEdit } from './draftEdit';
import { sameEdit } from './sameEdit';
import type { UnsavedEdit } from './UnsavedEdit';

/**
 * Finds what others changed between two documents.
 *
 * @param before - the document known so far
 * @param after - the newer document
 * @param own - this person's edits, which may have arrived without a reply
 * @returns the changed fields with their new values, without own changes
 */
export function editsOfOthers(
  before: AssessmentDocument,
  after: AssessmentDocument,
  own: readonly UnsavedEdit[],
): DraftEdit[] {
  const ownValues = own.flatMap(({ mine, sent }) => [mine, ...sent]);
  return changedFields(before, after)
    .map(changed => changed.after)
    .filter(
      edit =>
        !ownValues.some(
          value => fieldKey(value) === fieldKey(edit) && sameEdit(value, edit),
        ),
    );
}
