import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261201100000_requirements.js';
const entityRef = 'component:default/churn';

describe('the migration to the edition with requirements', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'keeps answers on %s, and lets them be scored again',
    async id => {
      const { store, knex } = await createTestStore(databases, id);
      const document = {
        ...aDocument({ pick: 3, answer: 'yes' }),
        targetNote: 'Says "modelVersion":"2026-11" in a text',
      };
      await store.catalog.upsertComponent(aComponent('churn'));
      await store.imports.importAssessment({
        entityRef,
        submissions: [
          {
            submittedAt: byUser().at,
            submittedBy: 'user:default/ada',
            document,
          },
        ],
        draft: { updatedBy: 'user:default/ada', document },
        context: byUser(),
      });
      const after = await knex('components').first('profile', 'reported_level');

      await knex.migrate.down({
        directory: migrationsDirectory,
        name: MIGRATION,
      });
      const before = await knex('components').first('profile');
      expect(before.profile).toBe(after.profile.slice(0, 70));
      await expect(knex('submissions').first('model_version')).resolves.toEqual(
        {
          model_version: '2026-11',
        },
      );
      for (const table of ['submissions', 'drafts']) {
        const stored = await knex(table).first('document');
        expect(JSON.parse(stored.document)).toEqual({
          ...document,
          modelVersion: '2026-11',
        });
      }

      await knex.migrate.latest({ directory: migrationsDirectory });
      for (const table of ['submissions', 'drafts']) {
        const stored = await knex(table).first('document');
        expect(JSON.parse(stored.document)).toEqual(document);
      }
      await expect(knex('submissions').first('model_version')).resolves.toEqual(
        {
          model_version: maturityModel.modelVersion,
        },
      );
      await expect(store.results.rescoreOutdated()).resolves.toBe(1);
      await expect(
        knex('components').first('profile', 'reported_level'),
      ).resolves.toEqual(after);
    },
  );
});
