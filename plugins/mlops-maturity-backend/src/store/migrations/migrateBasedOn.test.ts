import type { Knex } from 'knex';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import { aDocument, byUser } from '../../__testUtils__/builders';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261130120000_based_on.js';

const entityRef = 'component:default/churn';

describe('the migration to writes that know what they are based on', () => {
  const databases = createTestDatabases();

  const down = async (knex: Knex) => {
    let undone: string | undefined;
    while (!undone?.endsWith(MIGRATION)) {
      const [, [file]]: [number, string[]] = await knex.migrate.down({
        directory: migrationsDirectory,
      });
      undone = file;
    }
  };

  it.each(databases.eachSupportedId())(
    'keeps submissions and confirmations on %s, and knows nothing more of them',
    async id => {
      const { store, knex } = await createTestStore(databases, id);
      const submit = (requestId: string) =>
        store.submissions.submitDraft({
          entityRef,
          expectedVersion: 1,
          requestId,
          context: byUser(),
        });
      await store.drafts.writeDraft({
        entityRef,
        expectedVersion: 0,
        document: aDocument(),
        context: byUser(),
      });
      await submit('request-1');
      await store.history.confirmSections({
        entityRef,
        sections: ['monitoring'],
        expectedRevision: 1,
        context: byUser(),
      });
      // From before, the same key may stand at another component.
      await down(knex);
      const [submission] = await knex('submissions');
      await knex('submissions').insert({ ...submission, entity_ref: 'other' });
      await knex.migrate.latest({ directory: migrationsDirectory });

      await expect(
        knex('submissions').select('request_id', 'draft_version'),
      ).resolves.toEqual([
        { request_id: 'request-1', draft_version: null },
        { request_id: 'request-1', draft_version: null },
      ]);
      for (const table of ['confirmations', 'confirmation_log']) {
        await expect(
          knex(table).select('section', 'revision'),
        ).resolves.toEqual([{ section: 'monitoring', revision: null }]);
      }

      // A repetition across the upgrade is still one; a new draft is not.
      await expect(submit('request-1')).resolves.toMatchObject({
        outcome: 'replayed',
      });
      await store.drafts.writeDraft({
        entityRef,
        expectedVersion: 2,
        document: aDocument({ pick: 1 }),
        context: byUser(),
      });
      await expect(submit('request-1')).resolves.toMatchObject({
        outcome: 'other-request',
      });
    },
  );
});
