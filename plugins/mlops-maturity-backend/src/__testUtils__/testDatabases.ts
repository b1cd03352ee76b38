import type { DatabaseService } from '@backstage/backend-plugin-api';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import {
  createModelVersions,
  maturityModel,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { createReports, type Reports } from '../reports/Reports';
import { createStores, type Stores } from '../store/createStores';
import { migrate } from '../store/migrations/migrate';

const POSTGRES_URL = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';
const PATIENCE_MS = 180_000;

/**
 * The databases to test with: SQLite always, and PostgreSQL where there is a
 * server. `yarn test` starts one; a test that is run on its own asks neither
 * for a server nor for Docker.
 */
export function createTestDatabases(): TestDatabases {
  // Creating a database takes a while on a machine that does other things.
  jest.setTimeout(PATIENCE_MS);
  const ids: TestDatabaseId[] = process.env[POSTGRES_URL]
    ? ['SQLITE_3', 'POSTGRES_18']
    : ['SQLITE_3'];
  return TestDatabases.create({ ids });
}

/** A test database as the plugin would get it. */
export function databaseServiceOf(
  knex: Knex,
  migrations?: DatabaseService['migrations'],
): DatabaseService {
  return { getClient: async () => knex, migrations };
}

/** All stores on one database, and the reports that are counted from them. */
export type TestStore = Stores & { reports: Reports };

/** Opens a database as the plugin does when it starts. */
export async function openStore(options: {
  database: DatabaseService;
  model?: MaturityModel;
  olderModels?: readonly MaturityModel[];
}): Promise<TestStore> {
  const { database, model = maturityModel, olderModels = [] } = options;
  const models = createModelVersions(model, olderModels);
  const knex = await migrate({ database });
  const stores = createStores(knex, models);
  const { sharedAnswers } = stores;
  return { ...stores, reports: createReports({ knex, models, sharedAnswers }) };
}

/** A store on an empty database. */
export async function createTestStore(
  databases: TestDatabases,
  id: TestDatabaseId,
): Promise<{ knex: Knex; store: TestStore }> {
  const knex = await databases.init(id);
  const store = await openStore({ database: databaseServiceOf(knex) });
  return { knex, store };
}
