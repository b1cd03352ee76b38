import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import { editIn, fieldKey, type DraftEdit, type FieldKey } from './draftEdit';
import { sameEdit } from './sameEdit';
import { rebaseEdit, type UnsavedEdit } from './UnsavedEdit';

/** The changes that the backend is not known to have, at most one per field. */
export class UnsavedEdits {
  readonly #edits = new Map<FieldKey, UnsavedEdit>();

  get size(): number {
    return this.#edits.size;
  }

  /** All edits, oldest field first. */
  list(): UnsavedEdit[] {
    return [...this.#edits.values()];
  }

  /** Notes an edit; forgets the field when it is back at what is saved. */
  change(edit: DraftEdit, isTyping: boolean, saved: AssessmentDocument): void {
    const key = fieldKey(edit);
    const known = this.#edits.get(key);
    const base = known?.base ?? editIn(saved, edit);
    const hasGoneNowhere = !known?.theirs && !known?.sent.length;
    if (hasGoneNowhere && sameEdit(edit, base)) {
      this.#edits.delete(key);
    } else {
      this.#edits.set(key, {
        mine: edit,
        base,
        theirs: known?.theirs,
        sent: known?.sent ?? [],
        isTyping,
      });
    }
  }

  /** Makes every edit ready to be sent that waited for typing to rest. */
  stopTyping(): void {
    this.#replaceAll(edit => ({ ...edit, isTyping: false }));
  }

  /** Makes refused edits ready to be sent once more. */
  forgetRefusals(): void {
    this.#replaceAll(edit => ({ ...edit, refusal: undefined }));
  }

  /** Settles a conflict in favour of one side. */
  resolve(key: FieldKey, choice: 'mine' | 'theirs'): void {
    const edit = this.#edits.get(key);
    if (!edit?.theirs) {
      return;
    }
    if (choice === 'theirs') {
      this.#edits.delete(key);
    } else {
      this.#edits.set(key, {
        ...edit,
        base: edit.theirs.edit,
        theirs: undefined,
      });
    }
  }

  /** Remembers that values went out, until it is known what became of them. */
  markSent(batch: readonly DraftEdit[]): void {
    this.#replaceEach(batch, (edit, sent) => ({
      ...edit,
      sent: [...edit.sent, sent],
    }));
  }

  /** Takes values as saved; keeps what was changed since they went out. */
  confirm(batch: readonly DraftEdit[]): void {
    this.#replaceEach(batch, (edit, sent) =>
      sameEdit(edit.mine, sent) ? undefined : { ...edit, base: sent, sent: [] },
    );
  }

  /** Takes values as refused; a single one is to blame and has to change. */
  refuse(batch: readonly DraftEdit[], message: string): void {
    this.#replaceEach(batch, (edit, sent) => ({
      ...edit,
      sent: [],
      refusal:
        batch.length === 1 && sameEdit(edit.mine, sent) ? message : undefined,
    }));
  }

  /** Puts the edits on top of a newer document; finds conflicts. */
  rebase(document: AssessmentDocument, by?: string): void {
    this.#replaceAll(edit => rebaseEdit(edit, document, by));
  }

  /** Adds edits that were made earlier, on top of the given document. */
  restore(
    edits: readonly Pick<UnsavedEdit, 'mine' | 'base'>[],
    document: AssessmentDocument,
    by?: string,
  ): void {
    edits.forEach(({ mine, base }) =>
      this.#edits.set(fieldKey(mine), {
        mine,
        base,
        sent: [],
        isTyping: false,
      }),
    );
    this.rebase(document, by);
  }

  /** Forgets all edits and returns them. */
  clear(): UnsavedEdit[] {
    const edits = this.list();
    this.#edits.clear();
    return edits;
  }

  #replaceAll(change: (edit: UnsavedEdit) => UnsavedEdit | undefined): void {
    [...this.#edits].forEach(([key, edit]) => this.#set(key, change(edit)));
  }

  #replaceEach(
    batch: readonly DraftEdit[],
    change: (edit: UnsavedEdit, sent: DraftEdit) => UnsavedEdit | undefined,
  ): void {
    batch.forEach(sent => {
      const key = fieldKey(sent);
      const edit = this.#edits.get(key);
      if (edit) {
        this.#set(key, change(edit, sent));
      }
    });
  }

  #set(key: FieldKey, edit: UnsavedEdit | undefined): void {
    if (edit) {
      this.#edits.set(key, edit);
    } else {
      this.#edits.delete(key);
    }
  }
}
