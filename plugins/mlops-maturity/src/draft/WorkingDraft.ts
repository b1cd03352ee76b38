import type {
  AssessmentDocument,
  AssessmentView,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { documentOf } from './documentOf';
import type { DraftEditorState, OtherEdits } from './DraftEditorState';
import { fieldKey, type DraftEdit, type FieldKey } from './draftEdit';
import { editsOfOthers } from './editsOfOthers';
import type { SaveFailure } from './saveFailure';
import { shareUnchanged } from './shareUnchanged';
import { stateOf } from './stateOf';
import { UnsavedEdits } from './UnsavedEdits';

/**
 * What an editor knows: the newest assessment that the backend told of, and
 * the person's unsaved edits on top of it. Makes no requests.
 */
export class WorkingDraft {
  readonly unsaved = new UnsavedEdits();
  /** Why the last attempt to save did not work; goes with the next one. */
  failure?: SaveFailure;

  readonly #model: MaturityModel;
  readonly #onView?: (view: AssessmentView) => void;
  readonly #savedAt = new Map<FieldKey, Date>();
  #view: AssessmentView;
  /** The document of the view, without unsaved edits. */
  #saved: AssessmentDocument;
  #lastSavedAt?: Date;
  #otherEdits: readonly OtherEdits[] = [];
  #restoredCount = 0;

  /**
   * @param options - `onView` is called with every assessment that is shown
   * after the first
   */
  constructor(options: {
    view: AssessmentView;
    model: MaturityModel;
    onView?: (view: AssessmentView) => void;
  }) {
    this.#model = options.model;
    this.#onView = options.onView;
    this.#view = options.view;
    this.#saved = documentOf(options.view, options.model);
  }

  /** The newest assessment that the backend told of. */
  get view(): AssessmentView {
    return this.#view;
  }

  /** Brings back what an earlier visit could not save. */
  restore(edits: Parameters<UnsavedEdits['restore']>[0]): void {
    this.unsaved.restore(edits, this.#saved, lastEditorOf(this.#view));
    this.#restoredCount = this.unsaved.size;
  }

  /** Notes an edit. */
  change(edit: DraftEdit, isTyping: boolean): void {
    this.unsaved.change(edit, isTyping, this.#saved);
  }

  /** Takes edits as saved at this moment, with the assessment they led to. */
  confirm(batch: readonly DraftEdit[], view: AssessmentView): void {
    const now = new Date();
    this.#lastSavedAt = now;
    batch.forEach(edit => this.#savedAt.set(fieldKey(edit), now));
    this.unsaved.confirm(batch);
    this.#show(view);
  }

  /** Goes on from an assessment whose draft was submitted or discarded. */
  startOver(view: AssessmentView): void {
    this.#show(view);
    this.#savedAt.clear();
    this.#lastSavedAt = undefined;
  }

  /** Forgets what led to a draft that is no longer there. */
  forgetOthers(): void {
    this.#otherEdits = [];
    this.#restoredCount = 0;
  }

  /** Puts edits back that were taken away for a request that failed. */
  putBack(edits: Parameters<UnsavedEdits['restore']>[0]): void {
    this.unsaved.restore(edits, this.#saved);
  }

  /** Puts the unsaved edits on top of what others made of the draft. */
  rebase(view: AssessmentView): void {
    const before = this.#saved;
    const by = lastEditorOf(view);
    this.#show(view);
    const fields = editsOfOthers(before, this.#saved, this.unsaved.list());
    if (fields.length > 0) {
      this.#otherEdits = [...this.#otherEdits, { by, fields }];
    }
    this.unsaved.rebase(this.#saved, by);
  }

  /** What to show now. */
  toState(): DraftEditorState {
    return stateOf({
      view: this.#view,
      saved: this.#saved,
      unsaved: this.unsaved.list(),
      savedAt: this.#savedAt,
      lastSavedAt: this.#lastSavedAt,
      failure: this.failure,
      otherEdits: this.#otherEdits,
      restoredCount: this.#restoredCount,
    });
  }

  #show(view: AssessmentView): void {
    this.#view = shareUnchanged(this.#view, view);
    this.#saved = documentOf(this.#view, this.#model);
    this.#onView?.(this.#view);
  }
}

/** Entity ref of who changed the assessment last, if anybody did. */
function lastEditorOf(view: AssessmentView): string | undefined {
  return view.draft?.updatedBy ?? view.submission?.submittedBy;
}
