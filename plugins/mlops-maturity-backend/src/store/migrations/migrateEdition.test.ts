import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261201120000_edition.js';

describe('the migration that adds the edition to components', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'takes it on %s from the newest submission',
    async id => {
      const { store, knex } = await createTestStore(databases, id);
      const document = aDocument({ pick: 1, answer: 'yes' });
      for (const name of ['churn', 'plain']) {
        await store.catalog.upsertComponent(aComponent(name));
      }
      await store.imports.importAssessment({
        entityRef: 'component:default/churn',
        submissions: ['2026-01-01', '2026-02-01'].map(day => ({
          submittedAt: new Date(day),
          submittedBy: 'user:default/ada',
          document,
        })),
        draft: undefined,
        context: byUser(),
      });
      await knex('submissions')
        .where({ revision: 1 })
        .update({ model_version: 'older' });

      await knex.migrate.down({
        directory: migrationsDirectory,
        name: MIGRATION,
      });
      await expect(
        knex.schema.hasColumn('components', 'edition'),
      ).resolves.toBe(false);

      await knex.migrate.latest({ directory: migrationsDirectory });
      await expect(
        knex('components').orderBy('entity_ref').pluck('edition'),
      ).resolves.toEqual([document.modelVersion, null]);
    },
  );
});
