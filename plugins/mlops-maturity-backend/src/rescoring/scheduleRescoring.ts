import type {
  LoggerService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { reasonOf } from '../observation/reasonOf';
import type { ResultStore } from '../store/assessments/ResultStore';

/**
 * Scores again what an older release or an older model has scored, first the
 * results that count and then those of older submissions: when a process has
 * started, and from time to time, as an older release may be running still. The
 * catalog is not asked, so that it does not matter whether it can be read.
 *
 * @remarks
 * Replicas take turns batch by batch, and what one has scored the others leave
 * alone.
 */
export async function scheduleRescoring(options: {
  results: Pick<ResultStore, 'rescoreOutdated' | 'rescoreSubmissions'>;
  scheduler: SchedulerService;
  rootLifecycle: RootLifecycleService;
  /** Stops the one at the start. */
  signal: AbortSignal;
  logger: LoggerService;
}): Promise<void> {
  const { results, scheduler, rootLifecycle, logger } = options;
  const run = async (signal: AbortSignal) => {
    for (const [what, rescore] of [
      ['assessments', () => results.rescoreOutdated(signal)],
      ['submissions', () => results.rescoreSubmissions(signal)],
    ] as const) {
      const rescored = await rescore();
      if (rescored > 0) {
        logger.info(
          `Scored ${rescored} ${what} again, as an older release or an older maturity model had scored them`,
        );
      }
    }
  };

  rootLifecycle.addStartupHook(() => {
    // Not awaited: the portal need not wait for it.
    void run(options.signal).catch(error => {
      if (!options.signal.aborted) {
        logger.warn(
          `Not everything that an older release had scored was scored again; that is done later: ${reasonOf(
            error,
          )}`,
        );
      }
    });
  });
  await scheduler.scheduleTask({
    id: 'rescoring',
    scope: 'global',
    frequency: { minutes: 10 },
    timeout: { hours: 1 },
    fn: run,
  });
}
