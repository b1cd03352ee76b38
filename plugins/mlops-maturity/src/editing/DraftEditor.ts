import { ConflictError } from '@backstage/errors';
import {
  DraftConflictError,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentDocument,
  AssessmentView,
  MaturityApi,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { documentOf } from './documentOf';
import type { DraftEditorState, OtherEdits } from './DraftEditorState';
import { fieldKey } from './draftEdit';
import type { DraftEdit, FieldKey } from './draftEdit';
import { editsOfOthers } from './editsOfOthers';
import { nextBatch } from './nextBatch';
import { saveFailureOf } from './saveFailure';
import type { SaveFailure } from './saveFailure';
import { shareUnchanged } from './shareUnchanged';
import { stateOf } from './stateOf';
import { SubmissionAttempt } from './SubmissionAttempt';
import { toDraftChange } from './toDraftChange';
import { UnsavedEdits } from './UnsavedEdits';
import type { UnsavedEditStore } from './UnsavedEditStore';

/** How long typing has to rest before a text is sent, in milliseconds. */
export const TYPING_PAUSE_MS = 600;

/** The first wait before saving is tried again; doubles up to the maximum. */
export const FIRST_RETRY_MS = 2_000;

/** The longest wait before saving is tried again, in milliseconds. */
export const MAX_RETRY_MS = 60_000;

/** What a {@link DraftEditor} works with. */
export interface DraftEditorOptions {
  api: Pick<MaturityApi, 'changeDraft' | 'discardDraft' | 'submitDraft'>;
  view: AssessmentView;
  store: Pick<UnsavedEditStore, 'take' | 'write'>;
  /** Called with every assessment that the backend returns. */
  onView?: (view: AssessmentView) => void;
  model?: MaturityModel;
}

/**
 * Edits the draft of one assessment and saves it on its own.
 *
 * @remarks
 * Edits are kept until the backend has confirmed them. One request is under
 * way at a time; what changes meanwhile goes out together afterwards. When
 * somebody else was faster, edits of fields that they left alone are made
 * again on top, and edits of fields that both changed wait for a decision:
 * nobody is overwritten unseen.
 */
export class DraftEditor {
  readonly #options: DraftEditorOptions;
  readonly #model: MaturityModel;
  readonly #attempt = new SubmissionAttempt();
  readonly #listeners = new Set<() => void>();
  readonly #unsaved = new UnsavedEdits();
  readonly #savedAt = new Map<FieldKey, Date>();

  #view: AssessmentView;
  /** The document of the view, without unsaved edits. */
  #saved: AssessmentDocument;
  #state: DraftEditorState;
  #lastSavedAt?: Date;
  #failure?: SaveFailure;
  #otherEdits: readonly OtherEdits[] = [];
  #restoredCount = 0;

  /** Whether somebody is there to wait for another try. */
  #isStarted = false;
  #isBusy = false;
  /** After a refused batch, edits go out singly to find the culprit. */
  #isSendingSingly = false;
  #retryDelay = FIRST_RETRY_MS;
  #typingTimer?: ReturnType<typeof setTimeout>;
  #retryTimer?: ReturnType<typeof setTimeout>;

  constructor(options: DraftEditorOptions) {
    this.#options = options;
    this.#model = options.model ?? maturityModel;
    this.#view = options.view;
    this.#saved = documentOf(options.view, this.#model);
    if (options.view.access.update) {
      this.#unsaved.restore(
        options.store.take(),
        this.#saved,
        lastEditorOf(this.#view),
      );
      this.#restoredCount = this.#unsaved.size;
    }
    this.#state = this.#deriveState();
  }

  /** What to show now; the same object until something changes. */
  getState(): DraftEditorState {
    return this.#state;
  }

  /**
   * Calls back after every change of the state.
   *
   * @returns a function that ends it
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to save, starting with edits of an earlier visit. */
  start(): void {
    this.#isStarted = true;
    this.flush();
  }

  /** Sends what is left, without waiting for a better time if that fails. */
  stop(): void {
    this.#isStarted = false;
    clearTimeout(this.#retryTimer);
    this.flush();
  }

  /**
   * Makes an edit and sees to it that it is saved.
   *
   * @param edit - the field and its new value
   * @param pace - `typing` waits until typing rests, `now` does not
   */
  change(edit: DraftEdit, pace: 'now' | 'typing' = 'now'): void {
    if (!this.#view.access.update) {
      return;
    }
    this.#unsaved.change(edit, pace === 'typing', this.#saved);
    clearTimeout(this.#typingTimer);
    if (pace === 'typing') {
      this.#typingTimer = setTimeout(() => this.flush(), TYPING_PAUSE_MS);
      this.#publish();
    } else {
      this.flush();
    }
  }

  /** Sends now what waits for typing to rest. */
  flush(): void {
    clearTimeout(this.#typingTimer);
    this.#unsaved.stopTyping();
    this.#publish();
    this.#sendNext();
  }

  /** Tries again at once what could not be saved. */
  retry(): void {
    this.#unsaved.forgetRefusals();
    this.flush();
  }

  /**
   * Settles a conflict.
   *
   * @param key - the field
   * @param choice - whose value stands
   */
  resolve(key: FieldKey, choice: 'mine' | 'theirs'): void {
    this.#unsaved.resolve(key, choice);
    this.flush();
  }

  /**
   * Goes on from an assessment that was loaded elsewhere, unless it is older
   * than the known one.
   *
   * @param view - the assessment
   */
  adopt(view: AssessmentView): void {
    const isOlder = view.version < this.#view.version;
    if (!this.#isBusy && !isOlder && view !== this.#view) {
      this.#rebase(view);
      this.flush();
    }
  }

  /**
   * Submits the draft; safe to call again after a failure.
   *
   * @returns the assessment with the new submission
   * @throws ConflictError if edits are unsaved or the draft has changed
   */
  async submit(): Promise<AssessmentView> {
    const { version, entityRef } = this.#view;
    return this.#alone(() =>
      this.#options.api.submitDraft(entityRef, {
        version,
        idempotencyKey: this.#attempt.keyFor(version),
      }),
    );
  }

  /**
   * Throws the draft and all unsaved edits away.
   *
   * @throws ConflictError if saving is under way or the draft has changed
   */
  async discard(): Promise<void> {
    const { draft, entityRef, version } = this.#view;
    const unsaved = this.#unsaved.clear();
    try {
      if (draft) {
        await this.#alone(() =>
          this.#options.api.discardDraft(entityRef, { version }),
        );
      }
      this.#otherEdits = [];
      this.#restoredCount = 0;
    } catch (error) {
      this.#unsaved.restore(unsaved, this.#saved);
      throw error;
    } finally {
      this.#failure = undefined;
      this.flush();
    }
  }

  /** Makes a request that concerns the draft as a whole. */
  async #alone(
    request: () => Promise<AssessmentView>,
  ): Promise<AssessmentView> {
    if (this.#isBusy || this.#unsaved.size > 0) {
      throw new ConflictError('Some answers are not saved yet');
    }
    this.#isBusy = true;
    try {
      this.#show(await request());
      this.#savedAt.clear();
      this.#lastSavedAt = undefined;
      return this.#view;
    } catch (error) {
      if (error instanceof DraftConflictError) {
        this.#rebase(error.current);
        throw new ConflictError(
          'The draft was changed meanwhile. Look at the changes, then try again.',
        );
      }
      throw error;
    } finally {
      this.#isBusy = false;
      this.flush();
    }
  }

  #sendNext(): void {
    if (this.#isBusy) {
      return;
    }
    const batch = nextBatch(
      this.#unsaved.list(),
      this.#isSendingSingly ? 1 : undefined,
    );
    if (batch.length === 0) {
      this.#isSendingSingly = false;
      return;
    }
    clearTimeout(this.#retryTimer);
    this.#isBusy = true;
    this.#failure = undefined;
    this.#unsaved.markSent(batch);
    this.#publish();
    this.#send(batch).then(goOn => {
      this.#isBusy = false;
      this.#publish();
      if (goOn) {
        this.#sendNext();
      }
    });
  }

  /** Sends a batch; never rejects. Tells whether to go on at once. */
  async #send(batch: DraftEdit[]): Promise<boolean> {
    const { entityRef, version } = this.#view;
    try {
      const view = await this.#options.api.changeDraft(
        entityRef,
        toDraftChange(batch),
        { version },
      );
      this.#retryDelay = FIRST_RETRY_MS;
      const now = new Date();
      this.#lastSavedAt = now;
      batch.forEach(edit => this.#savedAt.set(fieldKey(edit), now));
      this.#unsaved.confirm(batch);
      this.#show(view);
      return true;
    } catch (error) {
      if (error instanceof DraftConflictError) {
        this.#rebase(error.current);
        return true;
      }
      return this.#fail(saveFailureOf(error), batch);
    }
  }

  #fail(failure: SaveFailure, batch: readonly DraftEdit[]): boolean {
    if (failure.kind === 'invalid') {
      this.#isSendingSingly = true;
      this.#unsaved.refuse(batch, failure.message);
      return true;
    }
    this.#failure = failure;
    if (failure.kind === 'unreachable' && this.#isStarted) {
      this.#retryTimer = setTimeout(() => this.#sendNext(), this.#retryDelay);
      this.#retryDelay = Math.min(this.#retryDelay * 2, MAX_RETRY_MS);
    }
    return false;
  }

  /** Puts the unsaved edits on top of what others made of the draft. */
  #rebase(view: AssessmentView): void {
    const before = this.#saved;
    const by = lastEditorOf(view);
    this.#show(view);
    const fields = editsOfOthers(before, this.#saved, this.#unsaved.list());
    if (fields.length > 0) {
      this.#otherEdits = [...this.#otherEdits, { by, fields }];
    }
    this.#unsaved.rebase(this.#saved, by);
  }

  #show(view: AssessmentView): void {
    this.#view = shareUnchanged(this.#view, view);
    this.#saved = documentOf(this.#view, this.#model);
    this.#options.onView?.(this.#view);
  }

  #deriveState(): DraftEditorState {
    return stateOf({
      view: this.#view,
      saved: this.#saved,
      unsaved: this.#unsaved.list(),
      savedAt: this.#savedAt,
      lastSavedAt: this.#lastSavedAt,
      failure: this.#failure,
      otherEdits: this.#otherEdits,
      restoredCount: this.#restoredCount,
    });
  }

  #publish(): void {
    this.#options.store.write(this.#unsaved.list());
    this.#state = this.#deriveState();
    this.#listeners.forEach(listener => listener());
  }
}

/** Entity ref of who changed the assessment last, if anybody did. */
function lastEditorOf(view: AssessmentView): string | undefined {
  return view.draft?.updatedBy ?? view.submission?.submittedBy;
}
