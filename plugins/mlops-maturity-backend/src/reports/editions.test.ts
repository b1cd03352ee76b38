import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { AS_OF } from '../__testUtils__/anOrganisation';
import { aComponent, aDocument, byUser } from '../__testUtils__/builders';
import {
  createTestDatabases,
  databaseServiceOf,
  openStore,
} from '../__testUtils__/testDatabases';

const OLDER = 'test-1';

describe('reports of submissions on two editions', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'say on %s that they are mixed, and count one of them if asked',
    async id => {
      const store = await openStore({
        database: databaseServiceOf(await databases.init(id)),
        model: maturityModel,
        olderModels: [{ ...maturityModel, modelVersion: OLDER }],
      });
      const editions = {
        churn: OLDER,
        fraud: maturityModel.modelVersion,
        search: maturityModel.modelVersion,
      };
      await store.catalog.upsertComponent(aComponent('never-assessed'));
      for (const [name, modelVersion] of Object.entries(editions)) {
        await store.catalog.upsertComponent(aComponent(name));
        await store.imports.importAssessment({
          entityRef: `component:default/${name}`,
          submissions: [
            {
              submittedAt: AS_OF,
              submittedBy: 'user:default/ada',
              document: { ...aDocument({ pick: 1 }), modelVersion },
            },
          ],
          draft: undefined,
          context: byUser(),
        });
      }
      const all = {
        filter: {},
        visibility: { type: 'all' },
        asOf: AS_OF,
      } as const;

      const summary = await store.reports.count('summary', all);
      expect(summary.editions).toEqual([
        { edition: OLDER, components: 1 },
        { edition: maturityModel.modelVersion, components: 2 },
      ]);
      const { edition } = await store.reports.count('facets', all);
      expect(edition.map(({ key, count }) => [key, count])).toEqual([
        [maturityModel.modelVersion, 2],
        [OLDER, 1],
      ]);
      const older = { ...all, filter: { edition: [OLDER] } };
      expect(await store.reports.count('summary', older)).toMatchObject({
        inScope: 1,
        editions: [{ edition: OLDER, components: 1 }],
      });
      const { items } = await store.reports.count('components', {
        ...older,
        query: {},
      });
      expect(items.map(row => [row.entityRef, row.edition])).toEqual([
        ['component:default/churn', OLDER],
      ]);
    },
  );
});
