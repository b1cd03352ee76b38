import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import type { CleanUps } from './CleanUps';

const POSTGRES_URL = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** An empty place for the databases of a backend's plugins. */
export interface TestDatabase {
  engine: 'SQLite' | 'PostgreSQL';
  /** What belongs under `backend.database` in the configuration. */
  config: object;
  /** What the production configuration reads from the environment. */
  environment: Record<string, string>;
  /** Opens the database of the maturity plugin beside the backend. */
  connect(): Knex;
}

/** One on PostgreSQL, where processes take turns to start. */
export interface PostgresTestDatabase extends TestDatabase {
  /** Opens the database in which they take turns. */
  connectToTurns(): Knex;
}

/** SQLite files in a temporary folder. */
export async function sqliteDatabase(
  cleanUps: CleanUps,
): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'mlops-maturity-sqlite-'));
  cleanUps.add(() => rm(directory, { recursive: true, force: true }));
  return {
    engine: 'SQLite',
    config: { client: 'better-sqlite3', connection: { directory } },
    environment: { DATA_DIRECTORY: directory },
    connect: () =>
      connected(
        knexFactory({
          client: 'better-sqlite3',
          connection: { filename: join(directory, 'mlops-maturity.sqlite') },
          useNullAsDefault: true,
        }),
        cleanUps,
      ),
  };
}

/** How the plugins of a backend are kept apart on PostgreSQL. */
export type PluginDivision = 'database' | 'schema';

/**
 * Databases with a prefix of their own on the server whose URL the environment
 * gives; they are dropped at the end.
 *
 * @param division - with `schema` it is one database with a schema for each
 */
export function postgresDatabase(
  cleanUps: CleanUps,
  division: PluginDivision = 'database',
): PostgresTestDatabase {
  const url = process.env[POSTGRES_URL];
  if (!url) {
    throw new Error(
      `${POSTGRES_URL} is not set; scripts/with-postgres.mjs starts a server and sets it`,
    );
  }
  const { hostname, port, username, password } = new URL(url);
  const prefix = `process_test_${randomBytes(4).toString('hex')}_`;
  const open = (database: string, schema?: string) =>
    knexFactory({
      ...(schema && { searchPath: [schema] }),
      client: 'pg',
      connection: {
        host: hostname,
        port: Number(port || 5432),
        user: decodeURIComponent(username),
        password: decodeURIComponent(password),
        database,
      },
      pool: { min: 0, max: 3 },
    });
  cleanUps.add(async () => {
    const admin = open('postgres');
    try {
      const databases: Array<{ datname: string }> = await admin('pg_database')
        .select('datname')
        .whereLike('datname', `${prefix.replaceAll('_', '\\_')}%`);
      for (const { datname } of databases) {
        await admin.raw('drop database ?? with (force)', [datname]);
      }
    } finally {
      await admin.destroy();
    }
  });
  const shared = `${prefix}all`;
  const isShared = division === 'schema';
  return {
    engine: 'PostgreSQL',
    config: isShared
      ? { pluginDivisionMode: division, connection: { database: shared } }
      : { prefix },
    environment: {
      POSTGRES_HOST: hostname,
      POSTGRES_PORT: port || '5432',
      POSTGRES_USER: decodeURIComponent(username),
      POSTGRES_PASSWORD: decodeURIComponent(password),
    },
    connect: () =>
      connected(
        isShared
          ? open(shared, 'mlops-maturity')
          : open(`${prefix}mlops-maturity`),
        cleanUps,
      ),
    connectToTurns: () =>
      connected(open(isShared ? shared : `${prefix}app`), cleanUps),
  };
}

function connected(knex: Knex, cleanUps: CleanUps): Knex {
  cleanUps.add(() => knex.destroy());
  return knex;
}
