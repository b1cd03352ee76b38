import type { SchedulerServiceTaskInvocationDefinition } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { scheduleRetention } from './scheduleRetention';

const now = new Date('2026-11-21T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60 * 1_000;

async function schedule(maxAgeMs?: number, thinSubmissions = jest.fn()) {
  const tasks: SchedulerServiceTaskInvocationDefinition[] = [];
  const success = jest.fn();
  const fail = jest.fn();
  const auditor = mockServices.auditor.mock({
    createEvent: async () => ({ success, fail }),
  });
  await scheduleRetention({
    stores: {
      revision: { now: async () => now },
      history: { thinSubmissions },
    },
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async task => {
        tasks.push(task);
      },
    }),
    maxAgeMs,
    auditor,
    logger: mockServices.logger.mock(),
  });
  return { tasks, auditor, success, fail };
}

describe('scheduleRetention', () => {
  it('removes nothing unless an age is configured', async () => {
    const { tasks } = await schedule();
    expect(tasks).toEqual([]);
  });

  it('thins once a day, in one replica, what is older than the age', async () => {
    const thinSubmissions = jest.fn(async () => 3);
    const { tasks, auditor, success } = await schedule(
      10 * DAY_MS,
      thinSubmissions,
    );
    expect(tasks).toEqual([
      expect.objectContaining({ scope: 'global', frequency: { hours: 24 } }),
    ]);
    await tasks[0].fn(new AbortController().signal);
    expect(thinSubmissions).toHaveBeenCalledWith(
      new Date('2026-11-11T12:00:00.000Z'),
    );
    expect(auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'submissions-thin',
      severityLevel: 'medium',
      meta: { actionType: 'delete', before: '2026-11-11T12:00:00.000Z' },
    });
    expect(success).toHaveBeenCalledWith({ meta: { removed: 3 } });
  });

  it('records a failure and reports it to the scheduler', async () => {
    const { tasks, fail } = await schedule(
      730 * DAY_MS,
      jest
        .fn()
        .mockRejectedValue(new Error('delete from x - database is full')),
    );
    await expect(tasks[0].fn(new AbortController().signal)).rejects.toThrow(
      'database is full',
    );
    expect(fail).toHaveBeenCalledTimes(1);
  });
});
