import { mockServices } from '@backstage/backend-test-utils';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { readdirSync } from 'node:fs';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  databaseServiceOf,
  openStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';
import { migrate, migrationsDirectory } from './migrate';

const TABLES = [
  'components',
  'component_owners',
  'catalog_nodes',
  'drafts',
  'submissions',
  'confirmations',
  'confirmation_log',
  'plans',
  'shared_answer_nodes',
  'shared_answers',
  'shared_answer_log',
  'revision',
  'report_changes',
  'sync_status',
];

const migrations = readdirSync(migrationsDirectory);

describe('migrate', () => {
  const databases = createTestDatabases();

  // Knex reports a lock that it could not take to the console.
  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  describe.each(databases.eachSupportedId())('%s', id => {
    it('goes up, down with data in the tables, and up again', async () => {
      const knex = await databases.init(id);
      for (let round = 0; round < 2; round += 1) {
        const store = await createStore(knex);
        expect(await existingTables(knex)).toEqual(TABLES);
        await store.catalog.upsertComponent(
          aComponent('churn', {
            owners: ['group:default/a', 'group:default/b'],
            tags: ['gpu'],
          }),
        );
        await store.imports.importAssessment({
          entityRef: 'component:default/churn',
          submissions: [
            {
              submittedAt: new Date(),
              submittedBy: 'user:default/ada',
              document: aDocument({ pick: 1 }),
            },
          ],
          draft: { updatedBy: 'user:default/ada', document: aDocument() },
          context: byUser(),
        });
        for (const _ of migrations) {
          await knex.migrate.down({ directory: migrationsDirectory });
        }
        expect(await existingTables(knex)).toEqual([]);
      }
    });

    it('leaves what is there alone when it runs again', async () => {
      const knex = await databases.init(id);
      const store = await createStore(knex);
      await store.catalog.upsertComponent(aComponent('churn'));
      const again = await createStore(knex);
      await expect(again.catalog.listComponentRefs()).resolves.toEqual([
        'component:default/churn',
      ]);
    });

    it('does nothing when migrations are to be skipped', async () => {
      const knex = await databases.init(id);
      await migrate({ database: databaseServiceOf(knex, { skip: true }) });
      expect(await existingTables(knex)).toEqual([]);
    });

    it('lets several backends start at once on an empty database', async () => {
      const knex = await databases.init(id);
      const stores = await Promise.all(
        Array.from({ length: 4 }, () => createStore(knex)),
      );
      await expect(
        Promise.all(stores.map(store => store.revision.getRevision())),
      ).resolves.toEqual([1, 1, 1, 1]);
      await expect(knex('knex_migrations')).resolves.toHaveLength(
        migrations.length,
      );
      await expect(knex('knex_migrations_lock')).resolves.toHaveLength(1);
    });

    it('waits for a backend that is migrating', async () => {
      const knex = await databases.init(id);
      const logger = mockServices.logger.mock();
      await createStore(knex);
      await lock(knex, 1);
      logger.info.mockImplementationOnce(() => {
        void lock(knex, 0);
      });
      await migrate({ database: databaseServiceOf(knex), logger });
      expect(logger.info).toHaveBeenCalledWith(
        expect.stringContaining('Another backend is migrating'),
      );
    });

    it('gives up on a lock that stays, and says what to do', async () => {
      const knex = await databases.init(id);
      await createStore(knex);
      await lock(knex, 1);
      await expect(
        migrate({ database: databaseServiceOf(knex), patienceMs: 150 }),
      ).rejects.toThrow(/locked for .* knex_migrations_lock/);
    });
  });
});

function createStore(knex: Knex): Promise<TestStore> {
  return openStore({
    database: databaseServiceOf(knex),
    model: maturityModel,
  });
}

async function existingTables(knex: Knex): Promise<string[]> {
  const existing = await Promise.all(
    TABLES.map(table => knex.schema.hasTable(table)),
  );
  return TABLES.filter((_, index) => existing[index]);
}

async function lock(knex: Knex, isLocked: 0 | 1): Promise<void> {
  await knex('knex_migrations_lock').update({ is_locked: isLocked });
}
