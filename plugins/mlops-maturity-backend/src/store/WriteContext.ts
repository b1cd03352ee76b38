/**
 * Who writes, and when.
 */
export interface WriteContext {
  /** Entity ref of a user, or subject of a service. */
  actor: string;
  /** See `RevisionStore.now`. */
  at: Date;
}
