import type {
  AuditorService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { loggableError } from '../observation/reasonOf';
import type { HistoryStore } from '../store/assessments/HistoryStore';
import type { RevisionStore } from '../store/RevisionStore';

/**
 * Thins old submissions once a day to the last of each month and those that
 * changed the level. One replica does it; running it again does no harm.
 */
export async function scheduleRetention(options: {
  stores: {
    history: Pick<HistoryStore, 'thinSubmissions'>;
    revision: Pick<RevisionStore, 'now'>;
  };
  scheduler: SchedulerService;
  /** From which age on; nothing is thinned if left out. */
  maxAgeMs: number | undefined;
  auditor: AuditorService;
  logger: LoggerService;
}): Promise<void> {
  const { stores, scheduler, maxAgeMs, auditor, logger } = options;
  if (maxAgeMs === undefined) {
    return;
  }
  await scheduler.scheduleTask({
    id: 'submission-retention',
    scope: 'global',
    frequency: { hours: 24 },
    initialDelay: { minutes: 5 },
    timeout: { hours: 1 },
    fn: async () => {
      const before = new Date(
        (await stores.revision.now()).getTime() - maxAgeMs,
      );
      const record = await auditor.createEvent({
        eventId: 'submissions-thin',
        severityLevel: 'medium',
        meta: { actionType: 'delete', before: before.toISOString() },
      });
      try {
        const removed = await stores.history.thinSubmissions(before);
        await record.success({ meta: { removed } });
        if (removed > 0) {
          logger.info(
            `Removed ${removed} submissions from before ${before.toISOString()} that were not the last of their month and had not changed the level`,
          );
        }
      } catch (error) {
        await record.fail({ error: loggableError(error) });
        throw loggableError(error);
      }
    },
  });
}
