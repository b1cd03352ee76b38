import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPooler } from './__testUtils__/startPooler';
import { takeTurn } from './takeTurn';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

/** `yarn test` starts a server; a test that is run on its own asks for none. */
const describeWithServer = process.env
  .BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING
  ? describe
  : describe.skip;

const logger = mockServices.logger.mock();
/** Long enough for any machine, and never waited for if all is well. */
const patient = { patienceMs: 30_000, logger };
const impatient = { patienceMs: 0, logger };

/** Other tests use the same server. */
const IN_THIS_DATABASE =
  'database = (select oid from pg_database where datname = current_database())';

describeWithServer('takeTurn', () => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init('POSTGRES_18');
  });

  it('lets the next one go on when a turn ends', async () => {
    const order: string[] = [];
    const first = await takeTurn(knex, patient);
    const second = takeTurn(knex, patient).then(turn => {
      order.push('second begins');
      return turn;
    });
    await waitForSessions(knex, 2);
    order.push('first ends');
    await first.end();

    const { state, end } = await second;
    expect(state).toBe('taken');
    expect(order).toEqual(['first ends', 'second begins']);
    await end();
  });

  it('goes on without a turn that somebody keeps', async () => {
    const first = await takeTurn(knex, patient);
    const second = await takeTurn(knex, impatient);
    expect(second.state).toBe('kept');
    await second.end();
    await first.end();

    const third = await takeTurn(knex, patient);
    expect(third.state).toBe('taken');
    await third.end();
  });

  it('ends a turn with the connection', async () => {
    const first = await takeTurn(knex, patient);
    await knex.raw(
      `select pg_terminate_backend(pid) from pg_locks
        where locktype = 'advisory' and granted and ${IN_THIS_DATABASE}`,
    );
    const second = await takeTurn(knex, patient);
    expect(second.state).toBe('taken');
    await second.end();
    // Nothing to end any more.
    await first.end();
  });

  it('goes on waiting when the connection that waits is lost', async () => {
    const first = await takeTurn(knex, patient);
    const second = takeTurn(knex, patient);
    await waitForSessions(knex, 2);
    await knex.raw(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database()
          and query like 'select pg_try_advisory_lock%'
          and pid not in (
            select pid from pg_locks where locktype = 'advisory' and granted
          )`,
    );
    await first.end();

    const { state, end } = await second;
    expect(state).toBe('taken');
    await end();
  });

  it('goes on waiting while the server takes no connection', async () => {
    const first = await takeTurn(knex, patient);
    const connect = jest
      .spyOn(knex.client, 'acquireRawConnection')
      .mockRejectedValueOnce(new Error('connect ECONNREFUSED'));
    const second = takeTurn(knex, patient);
    await waitForSessions(knex, 2);
    await first.end();

    const { state, end } = await second;
    expect(state).toBe('taken');
    await end();

    connect.mockRejectedValueOnce(new Error('still away'));
    await expect(takeTurn(knex, impatient)).rejects.toThrow('still away');
    connect.mockRestore();
  });

  it('holds nothing up that waits for all transactions, had or waited for', async () => {
    await knex.schema.createTable('components', table => table.text('name'));
    const first = await takeTurn(knex, patient);
    const second = takeTurn(knex, patient);
    await waitForSessions(knex, 2);

    // As the catalog does; it would wait until somebody ends the turn.
    await knex.raw(
      'create index concurrently components_name on components (name)',
    );
    expect(
      await knex('pg_indexes').where({ indexname: 'components_name' }),
    ).toHaveLength(1);
    await first.end();
    await (await second).end();
  });

  it('leaves no lock behind a pooler, where sessions are not kept', async () => {
    const pooler = await startPooler(knex);
    const { password, ...settings } = knex.client.connectionSettings;
    const pooled = knexFactory({
      client: 'pg',
      connection: { ...settings, password, ...pooler.address },
    });
    try {
      const turn = await takeTurn(pooled, patient);
      expect(turn.state).toBe('impossible');
      await turn.end();
      expect(
        await knex('pg_locks')
          .where({ locktype: 'advisory' })
          .whereRaw(IN_THIS_DATABASE),
      ).toEqual([]);
    } finally {
      await pooled.destroy();
      await pooler.close();
    }
  });
});

/** Waits until as many sessions have asked for the turn. */
async function waitForSessions(knex: Knex, count: number): Promise<void> {
  for (;;) {
    const asking = await knex('pg_stat_activity')
      .whereLike('query', 'select pg_try_advisory_lock%')
      .where({ datname: knex.client.database() });
    if (asking.length >= count) {
      return;
    }
    await sleep(20);
  }
}
