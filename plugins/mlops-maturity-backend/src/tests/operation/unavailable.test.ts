import { mockServices } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import {
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
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

const answering = async (status: number) =>
  ResponseError.fromResponse(new Response('{}', { status }));

const fetchFailed = async () =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:7007'), {
      code: 'ECONNREFUSED',
    }),
  });

describe.each(databases.eachSupportedId())('what is away, on %s', id => {
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let failure: Error | undefined;
  let refusal: Error | undefined;
  let plugin: RunningPlugin;

  beforeEach(async () => {
    jest.clearAllMocks();
    failure = undefined;
    refusal = undefined;
    knex = await databases.init(id);
    plugin = await startPlugin({
      knex,
      logger,
      mayReadInCatalog: () => {
        if (failure) {
          throw failure;
        }
        return true;
      },
      policy: () => {
        if (refusal) {
          throw refusal;
        }
        return 'allow';
      },
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const change = (version: number, note: string) =>
    plugin.send('patch', `${DEFECTS}/draft`, {
      version,
      body: { answers: { [GOALS]: { value: 'yes', note } } },
    });

  const expectAway = (
    { status, body, headers, text }: Awaited<ReturnType<typeof change>>,
    dependency: string,
  ) => {
    expect({ status, dependency: body.dependency }).toEqual({
      status: 503,
      dependency,
    });
    expect(headers['retry-after']).toBe('10');
    expect(body.error).toEqual({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(
        /Nothing that was saved is lost.*reference [0-9a-f]{8}$/,
      ),
    });
    expect(text).not.toMatch(/10\.0\.0\.7|caused by|select |insert |sqlite/i);
  };

  const expectNothingLost = async (version: number, note: string) => {
    const { status, body } = await plugin.send('get', DEFECTS);
    expect(status).toBe(200);
    expect(body.version).toBe(version);
    expect(body.draft.document.answers[GOALS].note).toBe(note);
    expect((await change(version, 'and on it goes')).status).toBe(200);
  };

  it.each([
    ['does not answer', fetchFailed],
    ['cannot answer', () => answering(503)],
    ['fails', () => answering(500)],
    ['has too many to answer', () => answering(429)],
    ['cannot read who asks', () => answering(401)],
  ])('says that the catalog %s', async (_what, fail) => {
    expect((await change(0, 'before')).status).toBe(200);
    failure = await fail();
    for (const response of [
      await plugin.send('get', DEFECTS),
      await change(1, 'meanwhile'),
      await plugin.send('get', '/shared-answers/group/default/language'),
    ]) {
      expectAway(response, 'catalog');
    }
    failure = undefined;
    await expectNothingLost(1, 'before');
  });

  it.each([400, 403, 404])(
    'does not take a refusal of the catalog (%s) for one of the caller',
    async status => {
      failure = await answering(status);
      expect(await plugin.send('get', DEFECTS)).toMatchObject({
        status: 500,
        body: { error: { name: 'InternalServerError' } },
      });
    },
  );

  it.each([
    ['does not answer', fetchFailed],
    ['fails', () => answering(500)],
  ])('says that the permission service %s', async (_what, fail) => {
    refusal = await fail();
    for (const response of [
      await plugin.send('get', DEFECTS),
      await plugin.send('get', '/reports/summary'),
      await plugin.send('get', '/reports/components.csv'),
      await plugin.send('get', '/health'),
    ]) {
      expectAway(response, 'permissions');
    }
    refusal = undefined;
    expect((await plugin.send('get', '/reports/summary')).status).toBe(200);
  });

  it('says that the database does not answer', async () => {
    expect((await change(0, 'before')).status).toBe(200);
    jest.spyOn(knex.client, 'acquireConnection').mockRejectedValue(
      Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), {
        code: 'ECONNREFUSED',
      }),
    );
    for (const response of [
      await plugin.send('get', DEFECTS),
      await change(1, 'meanwhile'),
      await plugin.send('post', `${DEFECTS}/submissions`, {
        version: 1,
        headers: { 'idempotency-key': 'once-and-for-all' },
        body: {},
      }),
      await plugin.send('get', '/reports/summary'),
      await plugin.send('get', '/reports/levels.csv'),
      await plugin.send('get', '/health'),
    ]) {
      expectAway(response, 'database');
    }
    jest.restoreAllMocks();
    await expectNothingLost(1, 'before');
  });

  it('says that nothing can be stored, and reads on', async () => {
    expect((await change(0, 'before')).status).toBe(200);
    const refill = await fillDisk(knex);
    const long = { value: 'yes', note: 'meanwhile '.repeat(150) };
    const refused = await plugin.send('patch', `${DEFECTS}/draft`, {
      version: 1,
      body: {
        answers: Object.fromEntries(
          statementsOf(maturityModel).map(({ id: statement }) => [
            statement,
            long,
          ]),
        ),
      },
    });
    expectAway(refused, 'storage');
    expect((await plugin.send('get', '/reports/summary')).status).toBe(200);
    expect((await plugin.send('get', DEFECTS)).status).toBe(200);
    await refill();
    await expectNothingLost(1, 'before');
  });

  if (id !== 'SQLITE_3') {
    it('finds its way back to a database that has cut all connections', async () => {
      expect((await change(0, 'before')).status).toBe(200);
      const cut = knex.transaction(async transaction => {
        await transaction.raw('select pg_terminate_backend(pg_backend_pid())');
      });
      await expect(cut).rejects.toThrow();
      await expectNothingLost(1, 'before');
    });
  }
});

/**
 * Lets every write of a draft fail as on a full disk.
 *
 * @returns makes room again
 */
async function fillDisk(knex: Knex): Promise<() => Promise<void>> {
  if (knex.client.config.client === 'better-sqlite3') {
    const [{ page_count: pages }] = await knex.raw('pragma page_count');
    await knex.raw(`pragma max_page_count = ${pages}`);
    return async () => {
      await knex.raw('pragma max_page_count = 1000000');
    };
  }
  await knex.raw(
    `create function disk_full() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file "base/1"' using errcode = '53100'; end $$`,
  );
  await knex.raw(
    'create trigger disk_full before update on drafts for each row execute function disk_full()',
  );
  return async () => {
    await knex.raw('drop trigger disk_full on drafts');
  };
}
