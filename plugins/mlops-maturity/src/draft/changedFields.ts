import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import { editIn, editsOf, fieldKey, type DraftEdit } from './draftEdit';
import { sameEdit } from './sameEdit';

/** A field that differs between two documents. */
export interface ChangedField {
  before: DraftEdit;
  after: DraftEdit;
}

/**
 * Compares two documents field by field.
 *
 * @param before - the older document
 * @param after - the newer document
 * @returns every field whose value differs
 */
export function changedFields(
  before: AssessmentDocument,
  after: AssessmentDocument,
): ChangedField[] {
  const fields = new Map(
    [...editsOf(before), ...editsOf(after)].map(edit => [fieldKey(edit), edit]),
  );
  return [...fields.values()]
    .map(edit => ({
      before: editIn(before, edit),
      after: editIn(after, edit),
    }))
    .filter(({ before: old, after: current }) => !sameEdit(old, current));
}
