import { TestDatabases } from '@backstage/backend-test-utils';
import { takeTurn } from './takeTurn';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

/** `yarn test` starts a server; a test that is run on its own asks for none. */
const describeWithServer = process.env
  .BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING
  ? describe
  : describe.skip;

/** Long enough for any machine, and never waited for if all is well. */
const PATIENCE_MS = 30_000;

describeWithServer('takeTurn', () => {
  it('lets the next one go on when a turn ends', async () => {
    const knex = await databases.init('POSTGRES_18');
    const order: string[] = [];
    const first = await takeTurn(knex, PATIENCE_MS);
    const second = takeTurn(knex, PATIENCE_MS).then(turn => {
      order.push('second begins');
      return turn;
    });
    await waitForSomebodyWaiting(knex);
    order.push('first ends');
    await first.end();

    const { isMine, end } = await second;
    expect(isMine).toBe(true);
    expect(order).toEqual(['first ends', 'second begins']);
    await end();
  });

  it('goes on without a turn that somebody keeps', async () => {
    const knex = await databases.init('POSTGRES_18');
    const first = await takeTurn(knex, PATIENCE_MS);
    const second = await takeTurn(knex, 1);
    expect(second.isMine).toBe(false);
    await second.end();
    await first.end();

    const third = await takeTurn(knex, PATIENCE_MS);
    expect(third.isMine).toBe(true);
    await third.end();
  });

  it('ends a turn with the connection', async () => {
    const knex = await databases.init('POSTGRES_18');
    const first = await takeTurn(knex, PATIENCE_MS);
    await knex.raw(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted`,
    );
    const second = await takeTurn(knex, PATIENCE_MS);
    expect(second.isMine).toBe(true);
    await second.end();
    // Nothing to end any more.
    await first.end();
  });
});

async function waitForSomebodyWaiting(
  knex: Awaited<ReturnType<typeof databases.init>>,
): Promise<void> {
  for (;;) {
    const waiting = await knex('pg_locks').where({
      locktype: 'advisory',
      granted: false,
    });
    if (waiting.length > 0) {
      return;
    }
  }
}
