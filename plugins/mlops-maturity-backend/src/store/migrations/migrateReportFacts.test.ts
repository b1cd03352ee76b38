import type { Knex } from 'knex';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

/** Four pieces of an organisation as the first release kept them. */
const OLD_WIDTH = 62;
const profileOf = (head: string) => head.padEnd(OLD_WIDTH, '?');

const COMPONENT = {
  title: 'A',
  title_key: 'a',
  type: '',
  lifecycle: '',
  owner: '',
  co_owners: '',
  co_owned: 0,
  system: '',
  domain: '',
  tags: '',
};

const SUBMISSION = {
  submitted_at: 0,
  submitted_by: 'user:default/ada',
  model_version: '1',
  document: '{}',
};

describe('the migration to more facts in reports', () => {
  const databases = createTestDatabases();

  const step = (knex: Knex, direction: 'up' | 'down') =>
    knex.migrate[direction]({ directory: migrationsDirectory });
  const profilesIn = (knex: Knex, table: string): Promise<string[]> =>
    knex(table).whereNotNull('profile').orderBy('profile').pluck('profile');

  it.each(databases.eachSupportedId())(
    'keeps what is there on %s, up, down and up again',
    async id => {
      const knex = await databases.init(id);
      await step(knex, 'up');
      await step(knex, 'up');
      await knex('components').insert([
        { ...COMPONENT, entity_ref: 'a', profile: profileOf('121ynk') },
        { ...COMPONENT, entity_ref: 'b', profile: null },
      ]);
      await knex('submissions').insert(
        [
          { entity_ref: 'a', revision: 1, head: '---nn-' },
          { entity_ref: 'a', revision: 3, head: '22-y-k' },
          { entity_ref: 'a', revision: 4, head: '121ynk' },
          { entity_ref: 'c', revision: 1, head: '000nyk' },
        ].map(({ head, ...row }) => ({
          ...SUBMISSION,
          ...row,
          day: `2026-01-0${row.revision}`,
          profile: profileOf(head),
        })),
      );
      await knex('sync_status').update({ synced_at: 1 });
      const before = await profilesIn(knex, 'submissions');

      for (let round = 0; round < 2; round += 1) {
        await step(knex, 'up');
        await expect(profilesIn(knex, 'components')).resolves.toEqual([
          `${profileOf('121ynk')}--------`,
        ]);
        await expect(
          knex('submissions')
            .orderBy(['entity_ref', 'revision'])
            .select('outcome', 'previous_outcome'),
        ).resolves.toEqual([
          { outcome: '-nn', previous_outcome: null },
          { outcome: '2y-', previous_outcome: '-nn' },
          { outcome: '1yn', previous_outcome: '2y-' },
          { outcome: '0ny', previous_outcome: null },
        ]);
        const scope = await knex('sync_status').first('scope_recorded_since');
        expect(Number(scope.scope_recorded_since)).toBeGreaterThan(0);

        await step(knex, 'down');
        await expect(profilesIn(knex, 'components')).resolves.toEqual([
          profileOf('121ynk'),
        ]);
        await expect(profilesIn(knex, 'submissions')).resolves.toEqual(before);
      }
    },
  );
});
