import type {
  AuditorService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { loggableError } from '../observation/reasonOf';
import type { AssessmentStore } from '../store/AssessmentStore';

const MAX_AGE_KEY = 'mlopsMaturity.retention.maxAge';

/**
 * Thins old submissions to the last of each month once a day, if the
 * configuration says from which age on. One replica does it; running it again
 * does no harm.
 *
 * @throws InputError if the configured age is not longer than nothing
 */
export async function scheduleRetention(options: {
  store: Pick<AssessmentStore, 'now' | 'thinSubmissions'>;
  scheduler: SchedulerService;
  config: RootConfigService;
  auditor: AuditorService;
  logger: LoggerService;
}): Promise<void> {
  const { store, scheduler, config, auditor, logger } = options;
  if (!config.has(MAX_AGE_KEY)) {
    return;
  }
  const maxAgeMs = durationToMilliseconds(
    readDurationFromConfig(config, { key: MAX_AGE_KEY }),
  );
  if (maxAgeMs <= 0) {
    throw new InputError(
      `${MAX_AGE_KEY}: must be longer than nothing, such as { years: 2 }`,
    );
  }

  await scheduler.scheduleTask({
    id: 'submission-retention',
    scope: 'global',
    frequency: { hours: 24 },
    initialDelay: { minutes: 5 },
    timeout: { hours: 1 },
    fn: async () => {
      const before = new Date((await store.now()).getTime() - maxAgeMs);
      const record = await auditor.createEvent({
        eventId: 'submissions-thin',
        severityLevel: 'medium',
        meta: { actionType: 'delete', before: before.toISOString() },
      });
      try {
        const removed = await store.thinSubmissions(before);
        await record.success({ meta: { removed } });
        if (removed > 0) {
          logger.info(
            `Removed ${removed} submissions from before ${before.toISOString()} that were not the last of their month`,
          );
        }
      } catch (error) {
        await record.fail({ error: loggableError(error) });
        throw loggableError(error);
      }
    },
  });
}
