/**
 * Whether a read of the catalog that takes away an unlikely share is believed:
 * at once, when another one agrees, or not at all.
 */
export type ReadTrust = 'at-once' | 'when-repeated' | 'never';

/**
 * A read of the catalog that is not believed yet.
 */
export interface HeldBackRead {
  /** When the first of them was, ISO 8601 in UTC. */
  since: string;
  /** Components that it would take away. */
  components: number;
  /** Groups, systems and domains that it would take away. */
  nodes: number;
}

/**
 * How a read of the whole catalog ended.
 */
export interface SyncOutcome {
  /** Components in scope after the sync. */
  components: number;
  added: number;
  changed: number;
  removed: number;
  /** If it was held back, so that nothing was written. */
  heldBack?: HeldBackRead;
}

/**
 * The last read of the catalog, by whichever replica.
 */
export type LastSync = { startedAt: Date; finishedAt: Date } & (
  | ({ outcome: 'succeeded' } & Omit<SyncOutcome, 'heldBack'>)
  | { outcome: 'held-back'; heldBack: HeldBackRead }
  | {
      outcome: 'failed';
      /** Fit for a screen: no statement, path, host or credential. */
      error: string;
    }
);
