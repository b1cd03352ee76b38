import type {
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { SyncOutcome } from '../store/sync/SyncOutcome';
import { scheduleCatalogSync } from './scheduleCatalogSync';

type Task = SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition;

const outcome = (components: number, added = 0): SyncOutcome => ({
  components,
  added,
  changed: 0,
  removed: 0,
});

async function schedule(outcomes: Array<SyncOutcome | Error>) {
  const tasks = new Map<string, Task>();
  await scheduleCatalogSync({
    sync: {
      run: async () => {
        const next = outcomes.shift() ?? outcome(1);
        if (next instanceof Error) {
          throw next;
        }
        return next;
      },
    },
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async task => {
        tasks.set(task.id, task);
      },
    }),
    schedule: { frequency: { hours: 1 }, timeout: { minutes: 2 } },
    logger: mockServices.logger.mock(),
  });
  const warmUp = tasks.get('catalog-sync-warm-up');
  return {
    regular: tasks.get('catalog-sync'),
    warmUp,
    warmUpEndsAfter: async () => {
      let runs = 0;
      while (warmUp && !warmUp.signal?.aborted && runs < 20) {
        await warmUp.fn(new AbortController().signal);
        runs += 1;
      }
      return runs;
    },
  };
}

describe('scheduleCatalogSync', () => {
  it('shares one run between all replicas, as often as it is told', async () => {
    const { regular } = await schedule([]);
    expect(regular).toMatchObject({
      scope: 'global',
      frequency: { hours: 1 },
      timeout: { minutes: 2 },
    });
  });

  it('fails the regular run when the catalog does', async () => {
    const { regular } = await schedule([new Error('catalog is down')]);
    await expect(regular?.fn(new AbortController().signal)).rejects.toThrow(
      'catalog is down',
    );
  });

  it('follows the catalog closely until it has settled', async () => {
    const { warmUp, warmUpEndsAfter } = await schedule([
      new Error('not there yet'),
      outcome(0),
      outcome(3, 3),
      outcome(3),
      outcome(5, 2),
      outcome(5),
      outcome(5),
      outcome(5),
    ]);
    expect(warmUp).toMatchObject({ scope: 'local' });
    await expect(warmUpEndsAfter()).resolves.toBe(8);
  });
});
