import type {
  AssessmentDocument,
  AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEdit, FieldKey } from './draftEdit';
import type { HoldReason } from './heldBecause';
import type { SaveFailure } from './saveFailure';

/** How saving stands as a whole. */
export type SaveStatus =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'not-saved'; failure: SaveFailure };

/** How saving of one field stands. */
export type FieldStatus =
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'held'; because: HoldReason }
  | { state: 'refused'; message: string }
  | { state: 'conflict' }
  | { state: 'not-saved' };

/** A field that two people have changed differently. */
export interface DraftConflict {
  key: FieldKey;
  before: DraftEdit;
  theirs: DraftEdit;
  mine: DraftEdit;
  /** Entity ref of who changed it, if known. */
  by?: string;
}

/** What somebody else changed while this person was editing. */
export interface OtherEdits {
  /** Entity ref; the person's own when they edit in two windows. */
  by?: string;
  fields: readonly DraftEdit[];
}

/** What an editor shows at one moment. Never changed, only replaced. */
export interface DraftEditorState {
  /** The newest assessment that the backend told of. */
  view: AssessmentView;
  /** The draft with this person's unsaved edits on top. */
  document: AssessmentDocument;
  save: SaveStatus;
  fields: ReadonlyMap<FieldKey, FieldStatus>;
  conflicts: readonly DraftConflict[];
  /** How many fields the backend is not known to have. */
  unsavedCount: number;
  otherEdits: readonly OtherEdits[];
  /** How many unsaved edits of an earlier visit came back. */
  restoredCount: number;
}
