import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { PostgresTestDatabase } from '../../support/databases';
import type { Replica } from './Replica';

const migrations = resolve(
  __dirname,
  '../../../../plugins/mlops-maturity-backend/migrations',
);

/** How many migrations of the plugin are missing in the older database. */
const MISSING = 2;

const PATIENCE_MS = 90_000;

/**
 * Stops all processes, takes the database back to what an older version has
 * left, with the data in it, and starts them again. The first one has its turn
 * and stops there, with the others waiting for it, until it is killed: they
 * come up without it, and at last it comes up as well.
 */
export async function upgradeWithOneKilled(
  database: PostgresTestDatabase,
  replicas: Replica[],
): Promise<void> {
  await Promise.all(replicas.map(replica => replica.process.stop('SIGTERM')));
  const knex = database.connect();
  const newest = await knex.migrate.currentVersion({ directory: migrations });
  for (let count = 0; count < MISSING; count += 1) {
    await knex.migrate.down({ directory: migrations });
  }

  const turns = database.connectToTurns();
  const [first, ...others] = replicas;
  first.restart();
  await waitForTurns(turns, { taken: 1, asking: 1 });
  first.process.freeze();
  others.forEach(replica => replica.restart());
  await waitForTurns(turns, { taken: 1, asking: replicas.length });
  await first.kill();

  await Promise.all(
    others.map(({ process }) => process.waitUntilReady(2 * PATIENCE_MS)),
  );
  first.restart();
  await first.process.waitUntilReady(PATIENCE_MS);
  assert.equal(
    await knex.migrate.currentVersion({ directory: migrations }),
    newest,
    'the database was upgraded',
  );
}

/** Waits until so many processes have the turn, or ask for it. */
async function waitForTurns(
  knex: Knex,
  expected: { taken: number; asking: number },
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const asking: Array<{ taken: boolean; in_transaction: boolean }> =
      await knex('pg_stat_activity as a')
        .whereLike('a.query', 'select pg_try_advisory_lock%')
        .where('a.datname', knex.client.database())
        .select({
          taken: knex.raw(
            `exists (select 1 from pg_locks as l where l.pid = a.pid
              and l.locktype = 'advisory' and l.granted)`,
          ),
          in_transaction: knex.raw(`a.state like 'idle in transaction%'`),
        });
    assert.ok(
      !asking.some(session => session.in_transaction),
      'a turn holds a transaction',
    );
    if (
      asking.filter(session => session.taken).length === expected.taken &&
      asking.length >= expected.asking
    ) {
      return;
    }
    assert.ok(Date.now() < deadline, 'the processes did not take turns');
    await sleep(5);
  }
}
