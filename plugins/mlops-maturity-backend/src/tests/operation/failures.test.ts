import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const DEFECTS = '/assessments/component/default/defects';
const GOALS = 'documentation.project.business-goals';
const SECRET = 'we lost - the key';

describe.each(databases.eachSupportedId())('failures on %s', id => {
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let plugin: RunningPlugin;

  beforeEach(async () => {
    jest.clearAllMocks();
    knex = await databases.init(id);
    plugin = await startPlugin({ knex, logger });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each(['test', 'development'] as const)(
    'tells a caller nothing about a broken database (%s)',
    async environment => {
      jest.replaceProperty(process.env, 'NODE_ENV', environment);
      await knex.schema.renameTable('drafts', 'lost_drafts');
      const { status, body, text } = await plugin.send(
        'patch',
        `${DEFECTS}/draft`,
        {
          version: 0,
          body: { answers: { [GOALS]: { value: 'yes', note: SECRET } } },
        },
      );
      expect(status).toBe(500);
      expect(body.error).toEqual({
        name: 'InternalServerError',
        message: expect.stringMatching(/reference [0-9a-f]{8}$/),
      });
      expect(text).not.toMatch(/drafts|select|sqlite|relation|\.ts|\.js/);
    },
  );

  it('logs entity and reason under the reference, without what people wrote', async () => {
    await knex.schema.renameTable('drafts', 'lost_drafts');
    const { body } = await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 0,
      body: { answers: { [GOALS]: { value: 'yes', note: SECRET } } },
    });
    const [, reference] = /reference (\w+)$/.exec(body.error.message) ?? [];
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining(reference),
      expect.anything(),
    );
    const [[message]] = logger.error.mock.calls;
    expect(message).toMatch(/component:default\/defects/);
    expect(message).toMatch(/no such table|does not exist/);
    expect(message).not.toMatch(/select |the key/);
  });

  it('prints no stack for a refusal, whatever the environment', async () => {
    jest.replaceProperty(process.env, 'NODE_ENV', 'development');
    const refusals = [
      await plugin.send('get', '/assessments/component/default/nothing'),
      await plugin.send('patch', `${DEFECTS}/draft`, { version: 0, body: '{' }),
      await plugin.send('get', '/reports/levels?limit=0'),
      await plugin.send('patch', `${DEFECTS}/draft`, {
        version: 7,
        body: { target: 2 },
      }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([404, 400, 400, 412]);
    for (const { body } of refusals) {
      expect(Object.keys(body.error).sort()).toEqual(['message', 'name']);
    }
    expect(logger.error).not.toHaveBeenCalled();
  });
});
