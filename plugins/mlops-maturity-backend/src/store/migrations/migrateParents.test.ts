import type { Knex } from 'knex';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

const NODES = 'catalog_nodes';
const FIRST = '20261130100000_parents.js';

const aNode = (ref: string) => ({
  entity_ref: ref,
  title: ref,
  title_key: ref,
});

const aComponent = (name: string, system: string, domain: string) => ({
  entity_ref: `component:default/${name}`,
  title: name,
  title_key: name,
  type: '',
  lifecycle: '',
  owner: '',
  co_owners: '',
  co_owned: 0,
  system,
  domain,
  tags: '',
});

const TEAM = 'group:default/team';
const SYSTEM = 'system:default/checkout';
const PAYMENTS = 'domain:default/payments';
const MARKET = 'domain:default/market';

describe('the migrations to several parents, systems and domains', () => {
  const databases = createTestDatabases();

  const migrate = (knex: Knex, way: 'up' | 'down') =>
    knex.migrate[way]({ directory: migrationsDirectory });

  /** Migrates until the next migration is the first of those tested here. */
  const upToBefore = async (knex: Knex) => {
    let next: string | undefined;
    while (next !== FIRST) {
      if (next !== undefined) {
        await migrate(knex, 'up');
      }
      const [, pending]: [unknown, { file: string }[]] =
        await knex.migrate.list({ directory: migrationsDirectory });
      next = pending[0].file;
    }
  };

  const parentsOf = (knex: Knex) =>
    knex('catalog_parents').orderBy(['entity_ref', 'parent']).select('*');

  it.each(databases.eachSupportedId())(
    'keep what is there on %s, up, down and up again',
    async id => {
      const knex = await databases.init(id);
      await upToBefore(knex);
      await knex(NODES).insert([
        { ...aNode(TEAM), parent: 'group:default/one' },
        { ...aNode(SYSTEM), parent: PAYMENTS },
        { ...aNode(PAYMENTS), parent: null },
      ]);
      await knex('components').insert([
        aComponent('through-system', SYSTEM, PAYMENTS),
        aComponent('own-domain', SYSTEM, MARKET),
        aComponent('nowhere', '', ''),
      ]);
      await migrate(knex, 'up');
      await migrate(knex, 'up');
      await expect(parentsOf(knex)).resolves.toEqual([
        { entity_ref: TEAM, parent: 'group:default/one' },
        { entity_ref: SYSTEM, parent: PAYMENTS },
      ]);
      await expect(
        knex('components')
          .orderBy('entity_ref')
          .select(
            'system',
            'co_systems',
            'domain',
            'co_domains',
            'own_domains',
          ),
      ).resolves.toEqual([
        {
          system: '',
          co_systems: '',
          domain: '',
          co_domains: '',
          own_domains: '',
        },
        {
          system: SYSTEM,
          co_systems: '',
          domain: MARKET,
          co_domains: '',
          own_domains: MARKET,
        },
        {
          system: SYSTEM,
          co_systems: '',
          domain: PAYMENTS,
          co_domains: '',
          own_domains: '',
        },
      ]);

      await knex('catalog_parents').insert([
        { entity_ref: TEAM, parent: 'group:default/another' },
        { entity_ref: SYSTEM, parent: 'domain:default/zoo' },
        { entity_ref: TEAM, parent: TEAM },
      ]);
      await knex('component_systems').insert({
        entity_ref: 'component:default/nowhere',
        system: SYSTEM,
      });
      await migrate(knex, 'down');
      await migrate(knex, 'down');
      await expect(
        knex(NODES).orderBy('entity_ref').select('entity_ref', 'parent'),
      ).resolves.toEqual([
        { entity_ref: PAYMENTS, parent: null },
        { entity_ref: TEAM, parent: 'group:default/another' },
        { entity_ref: SYSTEM, parent: PAYMENTS },
      ]);
      await expect(
        knex('components').orderBy('entity_ref').select('system', 'domain'),
      ).resolves.toEqual([
        { system: '', domain: '' },
        { system: SYSTEM, domain: MARKET },
        { system: SYSTEM, domain: PAYMENTS },
      ]);

      await migrate(knex, 'up');
      await migrate(knex, 'up');
      await expect(parentsOf(knex)).resolves.toEqual([
        { entity_ref: TEAM, parent: 'group:default/another' },
        { entity_ref: SYSTEM, parent: PAYMENTS },
      ]);
    },
  );
});
