import type {
  DraftChange,
  PlanInput,
} from 'backstage-plugin-mlops-maturity-common';

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

/** A confirmation that was asked for. */
export interface ConfirmationEntry {
  entityRef: string;
  actor: string;
  sections: string[];
  /** Milliseconds since the epoch, as `endedAt`. */
  sentAt: number;
  endedAt: number;
  /** Whether the answer arrived; otherwise it may be there or not. */
  answered: boolean;
}

/** A plan that was sent, or dropped. */
export interface PlanEntry {
  entityRef: string;
  actor: string;
  /** Version of the plan after the write. */
  version: number;
  /** `undefined` if the plan was dropped. */
  plan: PlanInput | undefined;
  /** Whether the answer arrived; otherwise it may be there or not. */
  answered: boolean;
}

/** What all callers together know about what they have written. */
export class Journal {
  readonly entries: JournalEntry[] = [];
  readonly confirmations: ConfirmationEntry[] = [];
  readonly plans: PlanEntry[] = [];
  /** Requests to which no answer came. */
  unanswered = 0;
  /** Writes without an answer that turned out to have been carried out. */
  found = 0;
  /** Writes without an answer that turned out not to have been carried out. */
  lost = 0;
  /** Writes refused because somebody else had been faster. */
  conflicts = 0;

  /** How many writes are known to have been carried out. */
  get writes(): number {
    return (
      [...this.confirmations, ...this.plans].filter(({ answered }) => answered)
        .length + this.entries.length
    );
  }

  /** What was written to the draft of one component, in its order. */
  of(entityRef: string): JournalEntry[] {
    return this.entries
      .filter(entry => entry.entityRef === entityRef)
      .sort((a, b) => a.version - b.version);
  }
}
