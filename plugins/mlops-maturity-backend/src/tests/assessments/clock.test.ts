import { createBackendModule } from '@backstage/backend-plugin-api';
import { mlopsMaturityEvidenceExtensionPoint } from 'backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import {
  OWNER,
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const GOALS = 'documentation.project.business-goals';
const RESTRICTED = 'user:default/bob';
const SECTIONS = ['documentation', 'traceability'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const isNear = (time: string) =>
  Math.abs(Date.parse(time) - Date.now()) < 5 * MINUTE;

describe.each(databases.eachSupportedId())('a wrong clock, on %s', id => {
  let knex: Knex;
  let plugin: RunningPlugin;
  /** What a provider says about the time of what it has found. */
  let observedAt: Date;

  beforeEach(async () => {
    observedAt = new Date();
    knex = await databases.init(id);
    plugin = await startPlugin({
      knex,
      policy: ({ permission, actor }) =>
        permission === 'catalog.entity.read' && actor === RESTRICTED
          ? 'depends'
          : 'allow',
      modules: [
        createBackendModule({
          pluginId: 'mlops-maturity',
          moduleId: 'evidence-test',
          register: env =>
            env.registerInit({
              deps: { evidence: mlopsMaturityEvidenceExtensionPoint },
              init: async ({ evidence }) =>
                evidence.addProvider({
                  id: 'test',
                  title: 'Test',
                  find: async () => [
                    {
                      statementId: GOALS,
                      verdict: 'supports',
                      summary: 'Seen.',
                      observedAt: observedAt.toISOString(),
                    },
                  ],
                }),
            }),
        }),
      ],
    });
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
    'has every confirmation before a later submission (%s minutes)',
    async minutes => {
      const first = await submit();
      await confirm();
      const second = await withClock(minutes, submit);
      expect(second.submission.revision).toBe(2);
      for (const { confirmedAt } of second.confirmations) {
        expect(confirmedAt < second.submission.submittedAt).toBe(true);
      }
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

  if (id === 'SQLITE_3') {
    // Its clock is the process's, so that it can be moved.
    it.each([OWNER, RESTRICTED])(
      'shows %s within minutes when the catalog was read',
      async as => {
        const minutesPast = (Date.now() / MINUTE) % 60;
        const read = (etag = '""') =>
          plugin.send('get', '/reports/summary', {
            as,
            headers: { 'if-none-match': etag },
          });
        // Early and late in the next hour.
        const [early, late] = [60 - minutesPast + 2, 60 - minutesPast + 52];
        const first = await withClock(early, async () => {
          await plugin.sync();
          return read();
        });
        const { status, body } = await withClock(late, async () => {
          await plugin.sync();
          return read(first.headers.etag);
        });
        expect(status).toBe(200);
        expect(
          Date.parse(body.catalogSyncedAt) -
            Date.parse(first.body.catalogSyncedAt),
        ).toBeGreaterThan(45 * MINUTE);
      },
    );
  }

  if (id !== 'SQLITE_3') {
    it('knows today by the clock of the database', async () => {
      const today = new Date();
      const dayAfter = (days: number) =>
        new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);
      const since = (days: number) =>
        plugin.send(
          'get',
          `/reports/heatmap?mode=change&since=${dayAfter(days)}`,
        );
      await withClock(4 * (DAY / MINUTE), async () => {
        expect((await since(3)).status).toBe(400);
        const { headers } = await plugin.send('get', '/reports/levels.csv');
        const [, named] =
          /(\d{4}-\d\d-\d\d)\.csv/.exec(headers['content-disposition']) ?? [];
        expect([dayAfter(0), dayAfter(1)]).toContain(named);
      });
      await withClock(-4 * (DAY / MINUTE), async () => {
        expect((await since(0)).status).toBe(200);
      });
    });

    it.each([-10, 10])(
      'holds evidence against the clock of the database (%s minutes)',
      async minutes => {
        const ask = async () =>
          (await plugin.send('get', `${DEFECTS}/evidence`)).body.findings;
        const providers = (findings: { provider: string }[]) =>
          new Set(findings.map(({ provider }) => provider));
        const findings = await withClock(minutes, ask);
        expect(providers(findings)).toEqual(new Set(['test', 'catalog']));
        for (const { provider, observedAt: seenAt } of findings) {
          expect(provider === 'test' || isNear(seenAt)).toBe(true);
        }

        observedAt = new Date(Date.now() + 5 * MINUTE);
        const later = await withClock(minutes, () =>
          plugin
            .send('get', `${DEFECTS}/evidence`, { as: 'user:default/grace' })
            .then(({ body }) => body.findings),
        );
        expect(providers(later)).toEqual(new Set(['catalog']));
      },
    );

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
