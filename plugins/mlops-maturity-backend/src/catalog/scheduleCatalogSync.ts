import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { CatalogSync } from './CatalogSync';

/** How long a starting process follows the catalog closely, at most. */
const WARM_UP_MS = 3 * 60 * 1000;

/** Unchanged reads in a row after which the catalog counts as settled. */
const SETTLED_AFTER = 3;

/**
 * Reads the catalog on a schedule that all replicas share, and more often in
 * the first minutes of a process: a new catalog fills itself while the portal
 * is starting, and the first visitor should not wait for the next regular run.
 */
export async function scheduleCatalogSync(options: {
  sync: Pick<CatalogSync, 'run'>;
  scheduler: SchedulerService;
  schedule: SchedulerServiceTaskScheduleDefinition;
  logger: LoggerService;
}): Promise<void> {
  const { sync, scheduler, schedule, logger } = options;

  await scheduler.scheduleTask({
    ...schedule,
    id: 'catalog-sync',
    scope: 'global',
    fn: async signal => {
      await sync.run({ regular: true }, signal);
    },
  });

  const warmUp = new AbortController();
  const endsAt = performance.now() + WARM_UP_MS;
  let unchanged = 0;
  await scheduler.scheduleTask({
    id: 'catalog-sync-warm-up',
    scope: 'local',
    frequency: { seconds: 5 },
    initialDelay: { seconds: 2 },
    timeout: { minutes: 2 },
    signal: warmUp.signal,
    fn: async signal => {
      try {
        const { components, added, changed, removed, heldBack } =
          await sync.run({ regular: false }, signal);
        const isUnchanged =
          components > 0 && !(added || changed || removed || heldBack);
        unchanged = isUnchanged ? unchanged + 1 : 0;
      } catch (error) {
        unchanged = 0;
        logger.debug(`The catalog cannot be read yet: ${error}`);
      }
      if (unchanged >= SETTLED_AFTER || performance.now() > endsAt) {
        warmUp.abort();
      }
    },
  });
}
