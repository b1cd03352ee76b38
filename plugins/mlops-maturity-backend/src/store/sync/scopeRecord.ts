import type { Knex } from 'knex';
import type { SyncStatusRecord } from '../tables';

/** How long no read has to find more until a new catalog counts as filled. */
const SETTLES_AFTER_MS = 60 * 60 * 1000;

/**
 * Since when the components that the catalog has now, and never had before, are
 * in scope. What is found while a new catalog fills itself was there already, so
 * that it is not known since when; from then on it is.
 *
 * @param added - how many a read of the whole catalog has found
 * @returns milliseconds since the epoch, or `null` if that is not known
 */
export async function recordScope(
  transaction: Knex.Transaction,
  { added, at }: { added: number; at: Date },
): Promise<number | null> {
  const status = await transaction<SyncStatusRecord>('sync_status').first(
    'scope_recorded_since',
    'filled_at',
  );
  const now = at.getTime();
  if ((status?.scope_recorded_since ?? null) !== null) {
    return now;
  }
  const filledAt = status?.filled_at ?? null;
  if (filledAt !== null && now - Number(filledAt) >= SETTLES_AFTER_MS) {
    await transaction<SyncStatusRecord>('sync_status').update({
      scope_recorded_since: Number(filledAt),
    });
    return now;
  }
  if (added > 0) {
    await transaction<SyncStatusRecord>('sync_status').update({
      filled_at: now,
    });
  }
  return null;
}

/**
 * The same for one component that somebody has opened before it was read with
 * all others.
 */
export async function addedAtOf(knex: Knex, at: Date): Promise<number | null> {
  const status = await knex<SyncStatusRecord>('sync_status').first(
    'scope_recorded_since',
  );
  return (status?.scope_recorded_since ?? null) === null ? null : at.getTime();
}
