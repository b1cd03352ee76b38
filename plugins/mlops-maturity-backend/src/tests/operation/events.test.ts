import { mockServices } from '@backstage/backend-test-utils';
import {
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const ENTITY = 'component:default/defects';
const DEFECTS = '/assessments/component/default/defects';
const GOALS = 'documentation.project.business-goals';

describe.each(databases.eachSupportedId())('events on %s', id => {
  it('tell of a submission and of a new target', async () => {
    const plugin = await startPlugin({ knex: await databases.init(id) });
    await submit(plugin, 0, { target: 2 });
    const { body } = await submit(plugin, 2, {
      target: 2,
      answers: { [GOALS]: { value: 'yes', note: 'not in events' } },
    });
    await submit(plugin, 4, { target: 3 });

    const payloads = plugin.published.map(({ eventPayload }) => eventPayload);
    expect(new Set(plugin.published.map(({ topic }) => topic))).toEqual(
      new Set(['mlops-maturity']),
    );
    expect(payloads).toEqual([
      expect.objectContaining({ type: 'assessment-submitted', revision: 1 }),
      { type: 'target-changed', entityRef: ENTITY, from: null, to: 2 },
      {
        type: 'assessment-submitted',
        entityRef: ENTITY,
        revision: 2,
        reportedLevel: body.submission.reportedLevel,
        previousLevel: body.submission.previousLevel,
        target: 2,
        submittedBy: 'user:default/ada',
        submittedAt: body.submission.submittedAt,
      },
      expect.objectContaining({ type: 'assessment-submitted', revision: 3 }),
      { type: 'target-changed', entityRef: ENTITY, from: 2, to: 3 },
    ]);
  });

  it('tell once of a submission that is sent twice, and nothing of drafts', async () => {
    const plugin = await startPlugin({ knex: await databases.init(id) });
    await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { picks: { people: 2 } },
    });
    expect(plugin.published).toEqual([]);
    for (const status of [201, 200]) {
      const response = await send(plugin, 1, 'the-same-key');
      expect(response.status).toBe(status);
    }
    await send(plugin, 1, 'another-key');
    expect(plugin.published).toHaveLength(1);
  });

  it.each([
    [
      'at once',
      () => {
        throw new Error('broker is down');
      },
    ],
    [
      'later',
      async () => {
        throw new Error('broker is down');
      },
    ],
    ['never', () => new Promise<void>(() => {})],
  ])(
    'do not disturb a submission when the broker fails %s',
    async (_, publish) => {
      const logger = mockServices.logger.mock();
      const plugin = await startPlugin({
        knex: await databases.init(id),
        publish,
        logger,
      });
      const { status } = await submit(plugin, 0, { target: 2 });
      expect(status).toBe(201);
      const { body } = await plugin.send('get', DEFECTS);
      expect(body.submission.revision).toBe(1);
      expect(logger.error).not.toHaveBeenCalled();
    },
  );
});

async function submit(plugin: RunningPlugin, version: number, change: object) {
  await plugin.send('patch', `${DEFECTS}/draft`, { version, body: change });
  return send(plugin, version + 1, `key-of-version-${version}`);
}

async function send(plugin: RunningPlugin, version: number, key: string) {
  return plugin.send('post', `${DEFECTS}/submissions`, {
    version,
    headers: { 'idempotency-key': key },
    body: {},
  });
}
