import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261201020000_catalog_revision.js';

describe('the migration that remembers when the catalog last changed', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'takes everything for changed on %s, and keeps the revision when it is undone',
    async id => {
      const { store, knex } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(aComponent('churn'));
      await store.drafts.writeDraft({
        entityRef: 'component:default/churn',
        expectedVersion: 0,
        document: aDocument(),
        context: byUser(),
      });
      const revision = await store.revision.getRevision();
      expect(await store.revision.getCatalogRevision()).toBe(revision - 1);

      await knex.migrate.down({
        directory: migrationsDirectory,
        name: MIGRATION,
      });
      await expect(knex('revision').first()).resolves.not.toHaveProperty(
        'catalog_value',
      );
      expect(await store.revision.getRevision()).toBe(revision);

      await knex.migrate.latest({ directory: migrationsDirectory });
      expect(await store.revision.getCatalogRevision()).toBe(revision);
    },
  );
});
