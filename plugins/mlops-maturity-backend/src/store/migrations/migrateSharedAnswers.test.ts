import type { Knex } from 'knex';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261121170000_shared_answers.js';

const COMPONENT = {
  entity_ref: 'component:default/churn',
  title: 'Churn',
  title_key: 'churn',
  type: '',
  lifecycle: '',
  owner: '',
  co_owners: '',
  co_owned: 0,
  system: '',
  domain: '',
  tags: '',
  profile: '121ynk',
};

describe('the migration to shared answers', () => {
  const databases = createTestDatabases();

  const upTo = async (knex: Knex) => {
    let migrated: string | undefined;
    while (migrated !== MIGRATION) {
      const [, [file]]: [number, string[]] = await knex.migrate.up({
        directory: migrationsDirectory,
      });
      migrated = file;
    }
  };

  it.each(databases.eachSupportedId())(
    'keeps what is there on %s, up, down and up again',
    async id => {
      const knex = await databases.init(id);
      await upTo(knex);
      await knex('components').insert(COMPONENT);
      for (let round = 0; round < 2; round += 1) {
        // Not known until it is scored again.
        await expect(
          knex('components').first('profile', 'own_answers'),
        ).resolves.toEqual({ profile: COMPONENT.profile, own_answers: null });
        await knex('shared_answer_nodes').insert({
          entity_ref: 'system:default/checkout',
          version: 1,
        });

        await knex.migrate.down({ directory: migrationsDirectory });
        await expect(
          knex.schema.hasColumn('components', 'own_answers'),
        ).resolves.toBe(false);
        await expect(knex.schema.hasTable('shared_answer_nodes')).resolves.toBe(
          false,
        );
        await expect(knex('components').pluck('entity_ref')).resolves.toEqual([
          COMPONENT.entity_ref,
        ]);
        await knex.migrate.up({ directory: migrationsDirectory });
      }
    },
  );
});
