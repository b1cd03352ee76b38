import type {
  MaturityHealth,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { LastSync } from '../store/sync/SyncOutcome';
import type { StoreHealth } from '../store/sync/SyncStatusStore';

/**
 * What administrators are told about how the plugin is doing.
 */
export function healthOf(
  store: StoreHealth,
  model: Pick<MaturityModel, 'modelVersion'>,
  outOfScope: MaturityHealth['outOfScope'],
): MaturityHealth {
  return {
    modelVersion: model.modelVersion,
    schemaVersion: store.schemaVersion ?? null,
    revision: store.revision,
    drafts: store.drafts,
    submissions: store.submissions,
    components: store.components,
    lastSync: store.lastSync ? syncHealthOf(store.lastSync) : null,
    lastSucceededAt: store.lastSucceededAt ?? null,
    heldBack: store.heldBack ?? null,
    outOfScope,
  };
}

function syncHealthOf(sync: LastSync): NonNullable<MaturityHealth['lastSync']> {
  const { startedAt, finishedAt } = sync;
  const times = {
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    durationMs: finishedAt.getTime() - startedAt.getTime(),
  };
  if (sync.outcome !== 'succeeded') {
    return {
      ...times,
      outcome: sync.outcome,
      components: null,
      added: null,
      changed: null,
      removed: null,
      error: sync.outcome === 'failed' ? sync.error : null,
    };
  }
  const { outcome, components, added, changed, removed } = sync;
  return {
    ...times,
    outcome,
    components,
    added,
    changed,
    removed,
    error: null,
  };
}
