import fc from 'fast-check';
import { anOrganisation, AS_OF } from '../__testUtils__/anOrganisation';
import {
  createTestDatabases,
  createTestStore,
} from '../__testUtils__/testDatabases';
import { ReferenceReports } from './__testUtils__/referenceReports';

const everything = {
  filter: {},
  visibility: { type: 'all' },
  asOf: AS_OF,
} as const;

const byOwner = { ...everything, groupBy: 'owner', limit: 100 } as const;

const MODES = [
  { type: 'adoption' },
  { type: 'gap' },
  { type: 'change', since: '2026-05-24', sameComponents: true },
] as const;

const RUNS = 5;

describe('reports of random organisations', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'have on %s the numbers of a recount by the scoring specification',
    async id => {
      await fc.assert(
        fc.asyncProperty(anOrganisation(25), async organisation => {
          const { store } = await createTestStore(databases, id);
          const components = organisation.components.map(each => ({
            ...each,
            hasDraft: false,
          }));
          const reference = new ReferenceReports({
            ...organisation,
            components,
          });
          await store.catalog.syncCatalog(
            components.map(({ component }) => component),
            organisation.nodes,
            AS_OF,
          );
          for (const { component, earlier, submission } of components) {
            await store.imports.importAssessment({
              entityRef: component.entityRef,
              submissions: [
                ...earlier,
                ...(submission ? [submission] : []),
              ].map(made => ({ ...made, submittedBy: 'user:default/ada' })),
              draft: undefined,
              context: { actor: 'user:default/admin', at: AS_OF },
            });
          }
          const { reports } = store;
          expect(await reports.count('summary', everything)).toEqual(
            reference.summary(everything),
          );
          expect(await reports.count('facets', everything)).toEqual(
            reference.facets(everything),
          );
          expect(await reports.count('statements', everything)).toEqual(
            reference.statements(everything),
          );
          expect(await reports.count('levels', byOwner)).toEqual(
            reference.levels(byOwner),
          );
          for (const mode of MODES) {
            const heatmap = { ...byOwner, mode };
            expect(await reports.count('heatmap', heatmap)).toEqual(
              reference.heatmap(heatmap),
            );
          }
          const trend = { ...everything, months: 6, sameComponents: false };
          expect(await reports.count('trend', trend)).toEqual(
            reference.trend(trend),
          );
        }),
        // A company is no easier to read for being a little smaller.
        { numRuns: RUNS, endOnFailure: true },
      );
    },
  );
});
