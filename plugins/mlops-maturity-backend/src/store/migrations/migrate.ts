import {
  resolvePackagePath,
  type DatabaseService,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { engineOf } from '../engine';

/**
 * How to bring the schema of a database up to date.
 */
export interface MigrateOptions {
  database: DatabaseService;
  logger?: LoggerService;
  /** How long to wait for another backend's migration; 60,000 by default. */
  patienceMs?: number;
}

/** Where the migrations are, for Knex. */
export const migrationsDirectory = resolvePackagePath(
  'backstage-plugin-mlops-maturity-backend',
  'migrations',
);

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Runs the migrations that are missing, unless the configuration says not to.
 *
 * @remarks
 * Several backends may start at once. One of them migrates and the others wait
 * for it; with Knex alone they would fail.
 *
 * @returns a connection to the migrated database
 * @throws ServiceUnavailableError if the migrations stay locked
 */
export async function migrate(options: MigrateOptions): Promise<Knex> {
  const { database, logger, patienceMs = 60_000 } = options;
  const knex = await database.getClient();
  if (database.migrations?.skip) {
    return knex;
  }

  await createMigrationTables(knex);
  let waitedMs = 0;
  for (
    let pause = FIRST_PAUSE_MS;
    ;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  ) {
    try {
      await knex.migrate.latest({ directory: migrationsDirectory });
      return knex;
    } catch (error) {
      if (!isError(error) || error.name !== 'MigrationLocked') {
        throw error;
      }
      if (waitedMs >= patienceMs) {
        throw new ServiceUnavailableError(
          `The migrations of MLOps Maturity have been locked for ${Math.round(
            waitedMs / 1000,
          )} seconds. If no other backend is migrating, one was stopped while it did; then set is_locked to 0 in the table knex_migrations_lock of this plugin's database and start again`,
          error,
        );
      }
      const nextMs = Math.min(pause, patienceMs - waitedMs);
      logger?.info(
        `Another backend is migrating the database; looking again in ${nextMs} ms`,
      );
      await sleep(nextMs);
      waitedMs += nextMs;
    }
  }
}

/**
 * Knex creates the tables it keeps migrations in without a lock. Two backends
 * that start at once on an empty database would fail on each other's tables,
 * or leave two rows in the lock table, which is then locked for ever.
 */
async function createMigrationTables(knex: Knex): Promise<void> {
  await knex.transaction(async transaction => {
    await engineOf(knex).waitForTurn(transaction, 'migrations');
    await transaction.migrate.list({ directory: migrationsDirectory });
  });
}
