import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import { editIn, type DraftEdit } from './draftEdit';
import { heldBecause } from './heldBecause';
import { sameEdit } from './sameEdit';

/** What a field became in other hands. */
export interface TheirEdit {
  edit: DraftEdit;
  /** Entity ref of who changed it, if known. */
  by?: string;
}

/** A change that the backend is not known to have. */
export interface UnsavedEdit {
  /** What this person wants. */
  mine: DraftEdit;
  /** What the field was when this person changed it. */
  base: DraftEdit;
  /** What somebody else made of the field meanwhile; needs a decision. */
  theirs?: TheirEdit;
  /** Values that went out and of which it is not known whether they arrived. */
  sent: readonly DraftEdit[];
  /** Whether typing goes on, so that sending waits. */
  isTyping: boolean;
  /** Why the backend refused this very edit, in its words. */
  refusal?: string;
}

/**
 * Tells whether an edit can be sent now.
 *
 * @param unsaved - the edit
 */
export function isSendable(unsaved: UnsavedEdit): boolean {
  return (
    !unsaved.isTyping &&
    unsaved.theirs === undefined &&
    unsaved.refusal === undefined &&
    heldBecause(unsaved.mine) === undefined
  );
}

/**
 * Compares an unsaved edit with a newer document, three ways: what the field
 * was, what they made of it, what this person wants.
 *
 * @param unsaved - the edit
 * @param document - the newer document
 * @param by - entity ref of who changed the document last, if known
 * @returns the edit on top of the newer document, with `theirs` if both
 * changed the field; `undefined` if the document already says the same
 */
export function rebaseEdit(
  unsaved: UnsavedEdit,
  document: AssessmentDocument,
  by: string | undefined,
): UnsavedEdit | undefined {
  const { mine } = unsaved;
  const theirs = editIn(document, mine);
  if (sameEdit(theirs, mine)) {
    return undefined;
  }
  // A value that went out from here may have arrived although the reply was
  // lost; finding it is no sign of another person.
  const isUntouched = [unsaved.base, ...unsaved.sent].some(known =>
    sameEdit(known, theirs),
  );
  if (isUntouched) {
    return { ...unsaved, base: theirs, sent: [], theirs: undefined };
  }
  const answeredBy =
    mine.kind === 'answer' ? document.answers[mine.id]?.updatedBy : undefined;
  return {
    ...unsaved,
    sent: [],
    theirs: { edit: theirs, by: answeredBy ?? by },
  };
}
