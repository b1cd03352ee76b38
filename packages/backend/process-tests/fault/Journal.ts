import type { DraftChange } from 'backstage-plugin-mlops-maturity-common';

/** A write that a caller knows to have been carried out. */
export type JournalEntry = {
  entityRef: string;
  /** Version of the draft after the write. */
  version: number;
  /** Who wrote. */
  actor: string;
  /** Whether the answer arrived, or was found out about afterwards. */
  answered: boolean;
} & (
  | { type: 'change'; change: DraftChange }
  | { type: 'submission'; requestId: string }
);

/** What all callers together know about what they have written. */
export class Journal {
  readonly entries: JournalEntry[] = [];
  /** Requests to which no answer came. */
  unanswered = 0;
  /** Writes without an answer that turned out not to have been carried out. */
  lost = 0;
  /** Writes refused because somebody else had been faster. */
  conflicts = 0;

  /** What was written to one component, in its order. */
  of(entityRef: string): JournalEntry[] {
    return this.entries
      .filter(entry => entry.entityRef === entityRef)
      .sort((a, b) => a.version - b.version);
  }
}
