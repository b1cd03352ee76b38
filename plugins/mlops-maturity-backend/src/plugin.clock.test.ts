import type { Knex } from 'knex';
import { startPlugin, type RunningPlugin } from './__testUtils__/startPlugin';
import { createTestDatabases } from './store/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const GOALS = 'documentation.project.business-goals';
const SECTIONS = ['documentation', 'traceability'];
const MINUTE = 60_000;

describe.each(databases.eachSupportedId())('a wrong clock, on %s', id => {
  let knex: Knex;
  let plugin: RunningPlugin;

  beforeEach(async () => {
    knex = await databases.init(id);
    plugin = await startPlugin({ knex });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  /** Does something in a process whose clock is wrong. */
  const withClock = async <T>(
    minutes: number,
    action: () => Promise<T>,
  ): Promise<T> => {
    jest.useFakeTimers({
      now: Date.now() + minutes * MINUTE,
      advanceTimers: true,
      doNotFake: [
        'clearImmediate',
        'clearInterval',
        'clearTimeout',
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'setInterval',
        'setTimeout',
      ],
    });
    try {
      return await action();
    } finally {
      jest.useRealTimers();
    }
  };

  let keys = 0;

  const submit = async () => {
    const { body } = await plugin.send('get', DEFECTS);
    const drafted = await plugin.send('patch', `${DEFECTS}/draft`, {
      version: body.version,
      body: { answers: { [GOALS]: { value: 'yes' } } },
    });
    keys += 1;
    const submitted = await plugin.send('post', `${DEFECTS}/submissions`, {
      version: drafted.body.version,
      headers: { 'idempotency-key': `submission-${keys}` },
      body: {},
    });
    expect([drafted.status, submitted.status]).toEqual([200, 201]);
    return submitted.body;
  };

  const confirm = async () => {
    const { status, body, headers } = await plugin.send('get', DEFECTS);
    expect(status).toBe(200);
    const confirmed = await plugin.send('post', `${DEFECTS}/confirmations`, {
      headers: { 'if-match': headers.etag },
      body: { sections: SECTIONS },
    });
    expect(confirmed.status).toBe(200);
    return { before: body, after: confirmed.body };
  };

  it.each([-10, 10])(
    'lets a confirmation count (%s minutes)',
    async minutes => {
      await submit();
      const { after } = await withClock(minutes, confirm);
      expect(
        after.confirmations.map(({ section }: { section: string }) => section),
      ).toEqual(SECTIONS);
      const { body } = await plugin.send('get', DEFECTS);
      expect(body.confirmations).toEqual(after.confirmations);
      // Somebody says it once more, with the right clock.
      const again = await confirm();
      expect(
        again.after.confirmations[0].confirmedAt >
          after.confirmations[0].confirmedAt,
      ).toBe(true);
      const history = await plugin.send('get', `${DEFECTS}/submissions`);
      expect(history.body.confirmations).toHaveLength(2 * SECTIONS.length);
    },
  );

  it.each([-10, 10])(
    'lets no confirmation count for a later submission (%s minutes)',
    async minutes => {
      const first = await submit();
      await confirm();
      const second = await withClock(minutes, submit);
      expect(second.submission.revision).toBe(2);
      expect(second.confirmations).toEqual([]);
      expect(
        second.submission.submittedAt >= first.submission.submittedAt,
      ).toBe(true);
      const third = await submit();
      expect(
        third.submission.submittedAt >= second.submission.submittedAt,
      ).toBe(true);
      const { body } = await plugin.send('get', '/reports/components');
      expect(body.items).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            entityRef: 'component:default/defects',
            freshness: 'fresh',
          }),
        ]),
      );
    },
  );

  if (id !== 'SQLITE_3') {
    it.each([-10, 10])(
      'stores the time of the database (%s minutes)',
      async minutes => {
        const startedAt = Date.now();
        const times: number[] = [];
        await withClock(minutes, async () => {
          const submitted = await submit();
          const { after } = await confirm();
          const saved = await plugin.send('put', `${DEFECTS}/plan`, {
            version: 0,
            body: {
              goal: { type: 'basics' },
              steps: [{ statementId: GOALS }],
            },
          });
          await plugin.sync();
          const summary = await plugin.send('get', '/reports/summary');
          const { body } = await plugin.send('get', '/health');
          for (const time of [
            submitted.submission.submittedAt,
            after.confirmations[0].confirmedAt,
            saved.body.plan.updatedAt,
            summary.body.catalogSyncedAt,
            body.lastSync.finishedAt,
          ]) {
            times.push(Date.parse(time));
          }
        });
        for (const time of times) {
          expect(Math.abs(time - startedAt)).toBeLessThan(5 * MINUTE);
        }
      },
    );
  }
});
