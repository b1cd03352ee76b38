import { aComponent } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261201010000_unused.js';

describe('the migration that drops what no list reads any more', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'gives back titles and tags on %s when it is undone',
    async id => {
      const { store, knex } = await createTestStore(databases, id);
      await store.catalog.upsertComponent(
        aComponent('churn', { title: 'Churn', tags: ['gpu', 'text'] }),
      );
      await store.catalog.upsertComponent(aComponent('plain'));

      await knex.migrate.down({
        directory: migrationsDirectory,
        name: MIGRATION,
      });
      await expect(
        knex('component_tags').orderBy('tag').select('entity_ref', 'tag'),
      ).resolves.toEqual([
        { entity_ref: 'component:default/churn', tag: 'gpu' },
        { entity_ref: 'component:default/churn', tag: 'text' },
      ]);
      await expect(
        knex('components').orderBy('title_key').pluck('title_key'),
      ).resolves.toEqual(['churn', 'plain']);

      await knex.migrate.latest({ directory: migrationsDirectory });
      await expect(knex.schema.hasTable('component_tags')).resolves.toBe(false);
      await expect(knex('components').pluck('title')).resolves.toHaveLength(2);
    },
  );
});
