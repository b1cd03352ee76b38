import {
  maturityModel,
  type AssessmentDocument,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { AS_OF } from '../__testUtils__/anOrganisation';
import { aComponent, aDocument, byUser } from '../__testUtils__/builders';
import {
  createTestDatabases,
  databaseServiceOf,
  openStore,
} from '../__testUtils__/testDatabases';

const OLDER = 'test-1';
const MODEL_CODE = 'traceability.ml-code.model-code-version-control';
const RELEASES = 'traceability.ml-code.cd-on-merge';

const [MOVED] = maturityModel.levels
  .flatMap(({ requirements }) => requirements)
  .filter(({ id }) => id === 'level-2.model-code-versioned');

/** An edition in which level 4 rests on what is asked for at level 2 now. */
const olderModel: MaturityModel = {
  ...maturityModel,
  modelVersion: OLDER,
  levels: maturityModel.levels.map(level => ({
    ...level,
    requirements: [
      ...level.requirements.filter(({ id }) => id !== MOVED.id),
      ...(level.level === 4 ? [MOVED] : []),
    ],
  })),
};

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

  it.each(databases.eachSupportedId())(
    'read on %s what levels rest on in the edition that was submitted on',
    async id => {
      const database = databaseServiceOf(await databases.init(id));
      const before = await openStore({ database, model: olderModel });
      const store = await openStore({ database, olderModels: [olderModel] });
      const documents: Record<string, AssessmentDocument> = {
        'set-aside': aDocument({
          pick: 2,
          answer: 'yes',
          answers: {
            [MODEL_CODE]: { value: 'not-applicable', reason: 'No code' },
          },
        }),
        open: aDocument({
          pick: 2,
          answer: 'yes',
          answers: { [MODEL_CODE]: { value: 'unanswered' } },
        }),
        blocked: aDocument({
          pick: 4,
          target: 3,
          answer: 'yes',
          answers: {
            [MODEL_CODE]: { value: 'no' },
            [RELEASES]: { value: 'no' },
          },
        }),
      };
      for (const [modelVersion, into] of [
        [OLDER, before],
        [maturityModel.modelVersion, store],
      ] as const) {
        for (const [name, document] of Object.entries(documents)) {
          const component = aComponent(`${name}-${modelVersion}`);
          await into.catalog.upsertComponent(component);
          await into.imports.importAssessment({
            entityRef: component.entityRef,
            submissions: [
              {
                submittedAt: AS_OF,
                submittedBy: 'user:default/ada',
                document: { ...document, modelVersion },
              },
            ],
            draft: undefined,
            context: byUser(),
          });
        }
      }
      await store.results.rescoreOutdated();
      const selectionOf = (edition: string) => ({
        filter: { edition: [edition] },
        visibility: { type: 'all' } as const,
        asOf: AS_OF,
        query: {},
      });
      const basisIn = async (edition: string) => {
        const selection = selectionOf(edition);
        const { items } = await store.reports.count('components', selection);
        const { items: excluding } = await store.reports.count(
          'exclusions',
          selection,
        );
        const { statements } = await store.reports.count(
          'statements',
          selection,
        );
        const rowOf = (name: string) =>
          items.find(({ title }) => title === `${name}-${edition}`);
        return {
          setAside: rowOf('set-aside')?.setAside,
          heldUp: excluding.flatMap(({ exclusions }) =>
            exclusions.flatMap(({ setAside }) => setAside),
          ),
          possible: rowOf('open')?.possibleLevels,
          open: rowOf('open')?.openRequirements,
          blocking: statements
            .filter(({ onlyBlocker }) => onlyBlocker > 0)
            .map(({ statementId }) => statementId),
        };
      };
      expect(await basisIn(OLDER)).toEqual({
        setAside: 0,
        heldUp: [],
        possible: { from: 2, to: 2 },
        open: 0,
        blocking: [RELEASES],
      });
      expect(await basisIn(maturityModel.modelVersion)).toEqual({
        setAside: 1,
        heldUp: [MOVED.id],
        possible: { from: 1, to: 2 },
        open: 1,
        blocking: [MODEL_CODE],
      });
    },
  );
});
