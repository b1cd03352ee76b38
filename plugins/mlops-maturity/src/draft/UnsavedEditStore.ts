import {
  ANSWERS,
  LEVELS,
  SERVING_MODES,
  STAGES,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { fieldKey, type DraftEdit, type FieldKey } from './draftEdit';
import { unsavedRecordOf } from './unsavedRecords';

/** What is kept of an unsaved edit: enough to compare three ways later. */
export interface KeptEdit {
  mine: DraftEdit;
  base: DraftEdit;
}

const level = z.literal(LEVELS).nullable();
const yesNo = z.boolean().nullable();
const answer = z.object({
  value: z.enum(ANSWERS),
  reason: z.string().optional(),
  parts: z.record(z.string(), z.boolean()).optional(),
  note: z.string().optional(),
  evidence: z
    .array(z.object({ url: z.string(), title: z.string().optional() }))
    .optional(),
  copiedFrom: z.string().nullable().optional(),
  wordingOf: z.string().optional(),
});

const profileEditSchema = z.discriminatedUnion('id', [
  z.object({
    kind: z.literal('profile'),
    id: z.literal('servingModes'),
    value: z.array(z.enum(SERVING_MODES)).nullable(),
  }),
  z.object({
    kind: z.literal('profile'),
    id: z.literal('stage'),
    value: z.enum(STAGES).nullable(),
  }),
  z.object({
    kind: z.literal('profile'),
    id: z.literal('retrainingFrequentAndRepetitive'),
    value: yesNo,
  }),
  z.object({
    kind: z.literal('profile'),
    id: z.literal('automationTradeOffFavorable'),
    value: yesNo,
  }),
  z.object({
    kind: z.literal('profile'),
    id: z.literal('businessCritical'),
    value: yesNo,
  }),
  z.object({
    kind: z.literal('profile'),
    id: z.literal('mlCases'),
    value: z.number().int().nonnegative().nullable(),
  }),
]);

const editSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    id: z.string(),
    value: answer.nullable(),
  }),
  z.object({ kind: z.literal('pick'), id: z.string(), value: level }),
  profileEditSchema,
  z.object({ kind: z.literal('target'), value: level }),
  z.object({ kind: z.literal('targetNote'), value: z.string().nullable() }),
]);

const keptSchema = z.array(z.object({ mine: editSchema, base: editSchema }));

/**
 * Keeps unsaved edits of one person and entity in the browser, so that neither
 * a reload nor an ended session loses them.
 *
 * @remarks
 * Several tabs share one record; each writes only the fields it changed. A
 * browser that refuses storage costs the safety net, never the editing.
 */
export class UnsavedEditStore {
  readonly #storage: Storage;
  readonly #key: string;
  /** The fields that this tab has put into the record. */
  #written = new Set<FieldKey>();

  constructor(options: {
    storage: Storage;
    userEntityRef: string;
    entityRef: string;
  }) {
    this.#storage = options.storage;
    this.#key = unsavedRecordOf(options.userEntityRef, options.entityRef);
  }

  /**
   * Takes over what is kept: from now on it leaves the record unless written.
   *
   * @returns nothing if there is no record or it cannot be understood
   */
  take(): KeptEdit[] {
    const edits = this.#read();
    edits.forEach(({ mine }) => this.#written.add(fieldKey(mine)));
    return edits;
  }

  /**
   * Makes the record hold exactly these edits of this tab, next to those of
   * other tabs.
   *
   * @param edits - all unsaved edits of this tab
   */
  write(edits: readonly KeptEdit[]): void {
    const own = new Set(edits.map(({ mine }) => fieldKey(mine)));
    if (own.size === 0 && this.#written.size === 0) {
      return;
    }
    const ofOthers = this.#read().filter(({ mine }) => {
      const key = fieldKey(mine);
      return !own.has(key) && !this.#written.has(key);
    });
    const all = [
      ...ofOthers,
      ...edits.map(({ mine, base }) => ({ mine, base })),
    ];
    this.#written = own;
    try {
      if (all.length === 0) {
        this.#storage.removeItem(this.#key);
      } else {
        this.#storage.setItem(this.#key, JSON.stringify(all));
      }
    } catch {
      // Storage is full or switched off; the edits are still in memory.
    }
  }

  #read(): KeptEdit[] {
    try {
      const text = this.#storage.getItem(this.#key);
      return text === null ? [] : keptSchema.parse(JSON.parse(text));
    } catch {
      return [];
    }
  }
}
