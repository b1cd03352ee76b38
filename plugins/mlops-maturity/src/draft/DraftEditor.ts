import { ConflictError } from '@backstage/errors';
import {
  DraftConflictError,
  type AssessmentView,
  type MaturityApi,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditorState } from './DraftEditorState';
import { editIn, type DraftEdit, type FieldKey } from './draftEdit';
import { nextBatch } from './nextBatch';
import { saveFailureOf, type SaveFailure } from './saveFailure';
import { SubmissionAttempt } from './SubmissionAttempt';
import { toDraftChange } from './toDraftChange';
import type { UnsavedEditStore } from './UnsavedEditStore';
import { WorkingDraft } from './WorkingDraft';

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
  /** The model in force. */
  model: MaturityModel;
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
  readonly #draft: WorkingDraft;
  readonly #attempt = new SubmissionAttempt();
  readonly #listeners = new Set<() => void>();

  #state: DraftEditorState;

  /** Whether somebody is there to wait for another try. */
  #isStarted = false;
  #isBusy = false;
  /** Nothing is sent before this. */
  #waitsFor?: Promise<void>;
  #underWay: Promise<unknown> = Promise.resolve();
  /** After a refused batch, edits go out singly to find the culprit. */
  #isSendingSingly = false;
  #retryDelay = FIRST_RETRY_MS;
  #typingTimer?: ReturnType<typeof setTimeout>;
  #retryTimer?: ReturnType<typeof setTimeout>;

  constructor(options: DraftEditorOptions) {
    this.#options = options;
    this.#draft = new WorkingDraft({
      view: options.view,
      model: options.model,
      onView: options.onView,
    });
    if (options.view.access.update) {
      this.#draft.restore(options.store.take());
    }
    this.#state = this.#draft.toState();
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

  /**
   * Begins to save, starting with edits of an earlier visit.
   *
   * @param after - waits for it, where somebody else may still be sending them
   */
  start(after?: Promise<void>): void {
    this.#isStarted = true;
    if (after) {
      this.#waitsFor = after
        .catch(() => {
          // However it ended, it does not send any more.
        })
        .then(() => {
          this.#waitsFor = undefined;
          this.flush();
        });
      this.#draft.unsaved.markSent(
        this.#draft.unsaved.list().map(({ mine }) => mine),
      );
    }
    this.flush();
  }

  /**
   * Sends what is left, without waiting for a better time if that fails.
   *
   * @returns when no request is under way any more
   */
  async stop(): Promise<void> {
    this.#isStarted = false;
    clearTimeout(this.#retryTimer);
    this.flush();
    while ((this.#isBusy || this.#waitsFor) && !this.#isStarted) {
      await (this.#waitsFor ?? this.#underWay);
    }
  }

  /**
   * Makes an edit and sees to it that it is saved.
   *
   * @param edit - the field and its new value
   * @param pace - `typing` waits until typing rests, `now` does not
   */
  change(edit: DraftEdit, pace: 'now' | 'typing' = 'now'): void {
    if (!this.#draft.view.access.update) {
      return;
    }
    this.#draft.change(edit, pace === 'typing');
    clearTimeout(this.#typingTimer);
    if (pace === 'typing') {
      this.#typingTimer = setTimeout(() => this.flush(), TYPING_PAUSE_MS);
      this.#publish();
    } else {
      this.flush();
    }
  }

  /**
   * Makes several edits at once, to be saved together.
   *
   * @param edits - at most one for each field
   * @returns edits that take them back; an answer to another wording, which
   * cannot be sent as such, comes back as an open statement that keeps its note
   */
  changeAll(edits: readonly DraftEdit[]): DraftEdit[] {
    if (!this.#draft.view.access.update) {
      return [];
    }
    const before = this.#state.document;
    edits.forEach(edit => this.#draft.change(edit, false));
    this.flush();
    return edits.map(edit => takenBack(editIn(before, edit)));
  }

  /** Sends now what waits for typing to rest. */
  flush(): void {
    clearTimeout(this.#typingTimer);
    this.#draft.unsaved.stopTyping();
    this.#publish();
    this.#sendNext();
  }

  /** Tries again at once what could not be saved. */
  retry(): void {
    this.#draft.unsaved.forgetRefusals();
    this.flush();
  }

  /**
   * Settles a conflict.
   *
   * @param key - the field
   * @param choice - whose value stands
   */
  resolve(key: FieldKey, choice: 'mine' | 'theirs'): void {
    this.#draft.unsaved.resolve(key, choice);
    this.flush();
  }

  /**
   * Goes on from an assessment that was loaded elsewhere, unless it is older
   * than the known one.
   *
   * @param view - the assessment
   */
  adopt(view: AssessmentView): void {
    const isOlder = view.version < this.#draft.view.version;
    if (!this.#isBusy && !isOlder && view !== this.#draft.view) {
      this.#draft.rebase(view);
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
    const { version, entityRef } = this.#draft.view;
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
    const { draft, entityRef, version } = this.#draft.view;
    const unsaved = this.#draft.unsaved.clear();
    try {
      if (draft) {
        await this.#alone(() =>
          this.#options.api.discardDraft(entityRef, { version }),
        );
      }
      this.#draft.forgetOthers();
    } catch (error) {
      this.#draft.putBack(unsaved);
      throw error;
    } finally {
      this.#draft.failure = undefined;
      this.flush();
    }
  }

  /** Makes a request that concerns the draft as a whole. */
  async #alone(
    request: () => Promise<AssessmentView>,
  ): Promise<AssessmentView> {
    if (this.#isBusy || this.#waitsFor || this.#draft.unsaved.size > 0) {
      throw new ConflictError('Some answers are not saved yet');
    }
    this.#isBusy = true;
    try {
      const answer = request();
      this.#underWay = answer.catch(() => {});
      this.#draft.startOver(await answer);
      return this.#draft.view;
    } catch (error) {
      if (error instanceof DraftConflictError) {
        this.#draft.rebase(error.current);
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
    if (this.#isBusy || this.#waitsFor) {
      return;
    }
    const batch = nextBatch(
      this.#draft.unsaved.list(),
      this.#isSendingSingly ? 1 : undefined,
    );
    if (batch.length === 0) {
      this.#isSendingSingly = false;
      return;
    }
    clearTimeout(this.#retryTimer);
    this.#isBusy = true;
    this.#draft.failure = undefined;
    this.#draft.unsaved.markSent(batch);
    this.#publish();
    this.#underWay = this.#send(batch).then(goOn => {
      this.#isBusy = false;
      this.#publish();
      if (goOn) {
        this.#sendNext();
      }
    });
  }

  /** Sends a batch; never rejects. Tells whether to go on at once. */
  async #send(batch: DraftEdit[]): Promise<boolean> {
    const { entityRef, version } = this.#draft.view;
    try {
      const view = await this.#options.api.changeDraft(
        entityRef,
        toDraftChange(batch),
        { version },
      );
      this.#retryDelay = FIRST_RETRY_MS;
      this.#draft.confirm(batch, view);
      return true;
    } catch (error) {
      if (error instanceof DraftConflictError) {
        this.#draft.rebase(error.current);
        return true;
      }
      return this.#fail(saveFailureOf(error), batch);
    }
  }

  #fail(failure: SaveFailure, batch: readonly DraftEdit[]): boolean {
    if (failure.kind === 'invalid') {
      this.#isSendingSingly = true;
      this.#draft.unsaved.refuse(batch, failure.message);
      return true;
    }
    this.#draft.failure = failure;
    if (failure.kind === 'unreachable' && this.#isStarted) {
      this.#retryTimer = setTimeout(() => this.#sendNext(), this.#retryDelay);
      this.#retryDelay = Math.min(this.#retryDelay * 2, MAX_RETRY_MS);
    }
    return false;
  }

  #publish(): void {
    this.#options.store.write(this.#draft.unsaved.list());
    this.#state = this.#draft.toState();
    this.#listeners.forEach(listener => listener());
  }
}

/** The edit that brings a field back without confirming what nobody has. */
function takenBack(edit: DraftEdit): DraftEdit {
  return edit.kind === 'answer' && edit.value?.wordingOf !== undefined
    ? { ...edit, value: { ...edit.value, value: 'unanswered' } }
    : edit;
}
