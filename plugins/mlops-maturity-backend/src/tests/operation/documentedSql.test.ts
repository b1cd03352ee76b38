import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Knex } from 'knex';
import { entities } from '../../__testUtils__/entities';
import { startPlugin } from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const operations = readFileSync(
  resolve(__dirname, '../../../../../docs/operations.md'),
  'utf8',
);

/** The statements of the piece of SQL that speaks of something. */
function documented(about: string): string[] {
  const pieces = [...operations.matchAll(/```sql\n([^`]*)```/g)]
    .map(([, sql]) => sql)
    .filter(sql => sql.includes(about));
  expect(pieces.length).toBeGreaterThan(0);
  return pieces.flatMap(sql =>
    sql
      .split(';')
      .map(statement => statement.trim())
      .filter(statement => statement !== ''),
  );
}

async function run(knex: Knex, statements: string[]): Promise<void> {
  await knex.transaction(async transaction => {
    for (const statement of statements) {
      if (!['begin', 'commit'].includes(statement)) {
        await transaction.raw(statement);
      }
    }
  });
}

describe.each(databases.eachSupportedId())(
  'the SQL of the documents on %s',
  id => {
    it('gives the assessments of a component to its new name', async () => {
      const knex = await databases.init(id);
      const plugin = await startPlugin({ knex });
      await plugin.send(
        'patch',
        '/assessments/component/default/defects/draft',
        {
          version: 0,
          body: { picks: { people: 2 }, target: 2 },
        },
      );
      await plugin.send(
        'post',
        '/assessments/component/default/defects/submissions',
        {
          version: 1,
          headers: { 'idempotency-key': 'key-number-1' },
          body: {},
        },
      );
      plugin.setEntities(
        entities.map(entity =>
          entity.metadata.name === 'defects'
            ? { ...entity, metadata: { ...entity.metadata, name: 'flaws' } }
            : entity,
        ),
      );
      await plugin.sync();

      const statements = documented('component:default/old').map(statement =>
        statement
          .replaceAll('component:default/old', 'component:default/defects')
          .replaceAll('component:default/new', 'component:default/flaws'),
      );
      await run(knex, statements);
      await plugin.sync();

      const { status, body } = await plugin.send(
        'get',
        '/assessments/component/default/flaws',
      );
      expect(status).toBe(200);
      expect(body.submission.document).toMatchObject({
        picks: { people: 2 },
        target: 2,
      });
      const { body: summary } = await plugin.send('get', '/reports/summary');
      expect(summary).toMatchObject({ inScope: 5, assessed: 1 });
    });

    it('opens the lock of migrations', async () => {
      const knex = await databases.init(id);
      await startPlugin({ knex });
      await knex('knex_migrations_lock').update({ is_locked: 1 });
      await knex('knex_migrations_lock').insert({ is_locked: 1 });
      await run(knex, documented('knex_migrations_lock'));
      await expect(
        knex('knex_migrations_lock').select('is_locked'),
      ).resolves.toEqual([{ is_locked: 0 }]);
    });
  },
);
