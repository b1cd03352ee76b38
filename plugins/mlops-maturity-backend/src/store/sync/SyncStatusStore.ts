import type { Knex } from 'knex';
import type { HeldBackRead, LastSync } from './SyncOutcome';
import { isoOf } from '../isoOf';
import { readRevision } from '../revision';
import type { SyncStatusRecord } from '../tables';

/**
 * How the store is doing, for administrators.
 */
export interface StoreHealth {
  revision: number;
  /** Name of the newest migration; none where others keep the schema. */
  schemaVersion: string | undefined;
  drafts: number;
  submissions: number;
  /** Components in scope. */
  components: number;
  lastSync: LastSync | undefined;
  /** What is held back of what the catalog says. */
  heldBack: HeldBackRead | undefined;
  /** When the catalog was last read with success, ISO 8601 in UTC. */
  lastSucceededAt: string | undefined;
}

/** Keeps how reading the catalog went, and how the store is doing. */
export class SyncStatusStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Remembers how the last read of the catalog went; changes no report. */
  async recordSync(sync: LastSync): Promise<void> {
    const succeeded = sync.outcome === 'succeeded' ? sync : undefined;
    const missed = sync.outcome === 'held-back' ? sync.heldBack : undefined;
    await this.#knex<SyncStatusRecord>('sync_status').update({
      started_at: sync.startedAt.getTime(),
      finished_at: sync.finishedAt.getTime(),
      outcome: sync.outcome,
      components: succeeded?.components ?? null,
      added: succeeded?.added ?? null,
      changed: succeeded?.changed ?? null,
      removed: succeeded?.removed ?? null,
      missed_components: missed?.components ?? null,
      missed_nodes: missed?.nodes ?? null,
      error: sync.outcome === 'failed' ? sync.error : null,
    });
  }

  /** How the store is doing, for administrators. */
  async getHealth(): Promise<StoreHealth> {
    const knex = this.#knex;
    const [status, revision, schemaVersion, drafts, submissions, components] =
      await Promise.all([
        knex<SyncStatusRecord>('sync_status').first(),
        readRevision(knex),
        // Not Knex's own look-up, which also compares with the files on disk.
        knex<{ id: number; name: string }>('knex_migrations')
          .orderBy('id', 'desc')
          .first('name'),
        countOf(knex('drafts').whereNotNull('document')),
        countOf(knex('submissions')),
        countOf(knex('components').whereNull('removed_at')),
      ]);
    return {
      revision,
      schemaVersion: schemaVersion?.name.replace(/\.js$/, ''),
      drafts,
      submissions,
      components,
      lastSync: lastSyncOf(status),
      heldBack: heldBackIn(status),
      lastSucceededAt: status?.synced_at ? isoOf(status.synced_at) : undefined,
    };
  }
}

/** When the copy of the catalog was last made equal to it, if ever. */
export async function readSyncedAt(knex: Knex): Promise<string | null> {
  const status = await knex<SyncStatusRecord>('sync_status').first('synced_at');
  const at = status?.synced_at ?? null;
  return at === null ? null : isoOf(at);
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const row: { count: number | string } | undefined = await query
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
}

/** What regular reads have been held back since, or else the last read was. */
function heldBackIn(
  status: SyncStatusRecord | undefined,
): HeldBackRead | undefined {
  if (status?.held_back_since) {
    return {
      since: isoOf(status.held_back_since),
      components: status.held_back_components ?? 0,
      nodes: status.held_back_nodes ?? 0,
    };
  }
  return status?.outcome === 'held-back' ? missedIn(status) : undefined;
}

function missedIn(status: SyncStatusRecord): HeldBackRead {
  return {
    since: isoOf(status.finished_at ?? 0),
    components: status.missed_components ?? 0,
    nodes: status.missed_nodes ?? 0,
  };
}

function lastSyncOf(
  status: SyncStatusRecord | undefined,
): LastSync | undefined {
  if (!status?.outcome) {
    return undefined;
  }
  const times = {
    startedAt: new Date(Number(status.started_at)),
    finishedAt: new Date(Number(status.finished_at)),
  };
  if (status.outcome === 'held-back') {
    return { ...times, outcome: 'held-back', heldBack: missedIn(status) };
  }
  return status.outcome === 'succeeded'
    ? {
        ...times,
        outcome: 'succeeded',
        components: status.components ?? 0,
        added: status.added ?? 0,
        changed: status.changed ?? 0,
        removed: status.removed ?? 0,
      }
    : { ...times, outcome: 'failed', error: status.error ?? '' };
}
