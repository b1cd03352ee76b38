import type { Knex } from 'knex';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261130110000_odd_reads.js';
const SINCE = 1_795_000_000_000;

describe('the migration to reads that are held back', () => {
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
    'keeps since when the scope is recorded on %s, up, down and up again',
    async id => {
      const knex = await databases.init(id);
      await upTo(knex);
      await knex('sync_status').update({
        synced_at: SINCE,
        scope_recorded_since: SINCE,
      });
      for (let round = 0; round < 2; round += 1) {
        await expect(
          knex('sync_status').first('filled_at', 'held_back_since'),
        ).resolves.toEqual({ filled_at: null, held_back_since: null });
        await knex('sync_status').update({
          held_back_since: SINCE,
          held_back_components: 60,
          held_back_nodes: 3,
        });

        await knex.migrate.down({ directory: migrationsDirectory });
        const status = await knex('sync_status').first();
        expect(Number(status.scope_recorded_since)).toBe(SINCE);
        expect(status).not.toHaveProperty('held_back_since');
        await knex.migrate.up({ directory: migrationsDirectory });
      }
    },
  );
});
