import type {
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { scheduleRescoring } from './scheduleRescoring';

async function schedule() {
  const tasks: (SchedulerServiceTaskScheduleDefinition &
    SchedulerServiceTaskInvocationDefinition)[] = [];
  const startupHooks: (() => void | Promise<void>)[] = [];
  const logger = mockServices.logger.mock();
  const results = {
    rescoreOutdated: jest.fn(async () => 0),
    rescoreSubmissions: jest.fn(async () => 0),
  };
  const stopping = new AbortController();
  await scheduleRescoring({
    results,
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async task => {
        tasks.push(task);
      },
    }),
    rootLifecycle: mockServices.rootLifecycle.mock({
      addStartupHook: hook => {
        startupHooks.push(hook);
      },
    }),
    signal: stopping.signal,
    logger,
  });
  const start = async () => {
    startupHooks.forEach(hook => hook());
    await new Promise(resolve => setImmediate(resolve));
  };
  return { tasks, start, stopping, logger, results };
}

describe('scheduleRescoring', () => {
  it('scores everything again at the start, what counts first', async () => {
    const { start, results, logger } = await schedule();
    expect(results.rescoreOutdated).not.toHaveBeenCalled();
    results.rescoreOutdated.mockResolvedValue(7);
    await start();
    expect(results.rescoreSubmissions).toHaveBeenCalledTimes(1);
    expect(results.rescoreOutdated.mock.invocationCallOrder[0]).toBeLessThan(
      results.rescoreSubmissions.mock.invocationCallOrder[0],
    );
    expect(logger.info.mock.calls).toEqual([
      [expect.stringMatching('Scored 7 assessments again')],
    ]);
  });

  it('does so from time to time in one replica, and tells the scheduler of a failure', async () => {
    const { tasks, results } = await schedule();
    expect(tasks).toMatchObject([{ id: 'rescoring', scope: 'global' }]);
    const { signal } = new AbortController();
    await tasks[0].fn(signal);
    expect(results.rescoreOutdated).toHaveBeenCalledWith(signal);
    results.rescoreSubmissions.mockRejectedValue(new Error('disk full'));
    await expect(tasks[0].fn(signal)).rejects.toThrow('disk full');
  });

  it('warns of a failure at the start, unless the process stops', async () => {
    const failing = await schedule();
    failing.results.rescoreOutdated.mockRejectedValue(new Error('disk full'));
    await failing.start();
    expect(failing.logger.warn).toHaveBeenCalledTimes(1);

    const stopped = await schedule();
    stopped.results.rescoreOutdated.mockRejectedValue(new Error('stopped'));
    stopped.stopping.abort();
    await stopped.start();
    expect(stopped.logger.warn).not.toHaveBeenCalled();
  });
});
