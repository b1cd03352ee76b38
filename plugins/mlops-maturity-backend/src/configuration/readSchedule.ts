import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { ConfigurationReading } from 'backstage-plugin-mlops-maturity-common';
import { CronTime } from 'cron';

/** Used where no schedule is configured. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 10 },
  initialDelay: { seconds: 3 },
};

const SHORTEST_MS = 1_000;
/** What a timer of the runtime can wait for. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * A schedule that the scheduler can follow. It would take any text for a cron
 * expression and any number for a duration, and fail later.
 */
export function readSchedule(
  config: RootConfigService,
  key: string,
): ConfigurationReading<SchedulerServiceTaskScheduleDefinition> {
  if (!config.has(key)) {
    return { value: DEFAULT_SCHEDULE };
  }
  try {
    const schedule = readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig(key),
    );
    const { timeout, initialDelay } = schedule;
    if (
      canBeFollowed(schedule.frequency) &&
      isWithin(timeout, SHORTEST_MS) &&
      (initialDelay === undefined || isWithin(initialDelay, 0))
    ) {
      return { value: schedule };
    }
  } catch {
    // It is no schedule at all.
  }
  return { problems: [{ key, mistake: 'schedule' }] };
}

/** @throws Error for a cron expression that says nothing, or never */
function canBeFollowed(
  frequency: SchedulerServiceTaskScheduleDefinition['frequency'],
): boolean {
  if ('trigger' in frequency) {
    return true;
  }
  if ('cron' in frequency) {
    new CronTime(frequency.cron).sendAt();
    return true;
  }
  return isWithin(frequency, SHORTEST_MS);
}

function isWithin(duration: HumanDuration, atLeastMs: number): boolean {
  const ms = durationToMilliseconds(duration);
  return ms >= atLeastMs && ms <= LONGEST_MS;
}
