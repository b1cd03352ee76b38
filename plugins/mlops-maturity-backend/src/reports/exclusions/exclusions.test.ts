import {
  maturityModel,
  statementsOf,
  type ExcludingComponent,
  type ExclusionsQuery,
  type ExclusionsReport,
} from 'backstage-plugin-mlops-maturity-common';
import { AS_OF, sampleOrganisation } from '../../__testUtils__/anOrganisation';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';
import { ReferenceReports } from '../__testUtils__/referenceReports';
import type { ScoredComponent } from '../__testUtils__/scoredComponents';
import type { ReportSelection } from '../selection';

const SEED = 20261121;
const STATEMENTS = statementsOf(maturityModel).map(({ id }) => id);
const REQUIRED = 'traceability.ml-code.model-code-version-control';

/** What a component has excluded, straight from its document. */
function exclusionsOf(
  { submission, result, requirements }: ScoredComponent,
  { statement, holdsLevel }: ExclusionsQuery,
): ExcludingComponent['exclusions'] {
  return (result?.excludedByHand ?? [])
    .filter(id => statement === undefined || id === statement)
    .map(id => {
      const answer = submission?.document.answers[id];
      return {
        statementId: id,
        reason: answer?.reason ?? '',
        updatedAt: answer?.updatedAt ?? null,
        setAside: requirements
          .filter(
            ({ requirement }) =>
              result?.setAside.includes(requirement.id) &&
              requirement.anyOf.some(item => item.statement === id),
          )
          .map(({ requirement }) => requirement.id),
      };
    })
    .filter(({ setAside }) => !holdsLevel || setAside.length > 0);
}

describe(`the register of exclusions of the organisation of seed ${SEED}`, () => {
  const databases = createTestDatabases();
  const organisation = sampleOrganisation(SEED, 150);
  const reference = new ReferenceReports(organisation);

  describe.each(databases.eachSupportedId())('%s', id => {
    let store: TestStore;

    beforeAll(async () => {
      ({ store } = await createTestStore(databases, id));
      await store.catalog.syncCatalog(
        organisation.components.map(({ component }) => component),
        organisation.nodes,
        AS_OF,
      );
      for (const { component, submission } of organisation.components) {
        await store.imports.importAssessment({
          entityRef: component.entityRef,
          submissions: (submission ? [submission] : []).map(each => ({
            ...each,
            submittedBy: 'user:default/ada',
          })),
          draft: undefined,
          context: { actor: 'user:default/admin', at: AS_OF },
        });
      }
    });

    const selections: [string, ReportSelection][] = [
      ['all', { filter: {}, visibility: { type: 'all' }, asOf: AS_OF }],
      [
        'an owner',
        {
          filter: { owner: ['group:default/company'] },
          visibility: { type: 'all' },
          asOf: AS_OF,
        },
      ],
      [
        'what a viewer may see',
        {
          filter: { state: ['set-aside'] },
          visibility: {
            type: 'only',
            entityRefs: organisation.components
              .filter((_, index) => index % 2 === 0)
              .map(({ component }) => component.entityRef),
          },
          asOf: AS_OF,
        },
      ],
    ];
    const queries: ExclusionsQuery[] = [
      {},
      { holdsLevel: true },
      { statement: REQUIRED },
      { statement: REQUIRED, holdsLevel: true, limit: 100 },
    ];

    it.each(selections)(
      'names each exclusion of %s once, with what it sets aside',
      async (_name, selection) => {
        for (const query of queries) {
          const selected = reference.select(selection);
          const expected = selected
            .map(each => ({
              entityRef: each.component.entityRef,
              reportedLevel: each.result?.reportedLevel ?? null,
              exclusions: exclusionsOf(each, query),
            }))
            .filter(({ exclusions }) => exclusions.length > 0);

          const items: ExcludingComponent[] = [];
          let cursor: string | null = null;
          do {
            const page: ExclusionsReport = await store.reports.count(
              'exclusions',
              {
                ...selection,
                query: { limit: 7, ...query, ...(cursor && { cursor }) },
              },
            );
            expect(page.components).toBe(expected.length);
            expect(page.exclusions).toBe(
              expected.flatMap(({ exclusions }) => exclusions).length,
            );
            expect(page.statements).toEqual(sharesOf(selected));
            items.push(...page.items);
            cursor = page.nextCursor;
          } while (cursor !== null);

          const streamed: ExcludingComponent[] = [];
          for await (const page of store.reports.stream('exclusions', {
            ...selection,
            query,
          })) {
            streamed.push(...page);
          }
          expect(streamed).toEqual(items);
          const byRef = (a: { entityRef: string }, b: { entityRef: string }) =>
            Number(a.entityRef > b.entityRef) - 0.5;
          expect(
            items
              .map(({ title: _title, owners: _owners, ...rest }) => rest)
              .sort(byRef),
          ).toEqual([...expected].sort(byRef));
        }
      },
    );

    it('names title and owners, and nobody who wrote it', async () => {
      const { items, statements } = await store.reports.count('exclusions', {
        filter: {},
        visibility: { type: 'all' },
        asOf: AS_OF,
        query: { limit: 100 },
      });
      expect(statements.some(({ holdsLevel }) => holdsLevel > 0)).toBe(true);
      for (const item of items) {
        const { component } =
          organisation.components.find(
            each => each.component.entityRef === item.entityRef,
          ) ?? {};
        expect(item.title).toBe(component?.title);
        expect(item.owners.map(({ ref }) => ref)).toEqual(component?.owners);
      }
      expect(JSON.stringify(items.map(each => each.exclusions))).not.toContain(
        'user:',
      );
    });

    it('refuses a statement that the model does not have', async () => {
      await expect(
        store.reports.count('exclusions', {
          filter: {},
          visibility: { type: 'all' },
          asOf: AS_OF,
          query: { statement: 'unheard-of' },
        }),
      ).rejects.toThrow(/unheard-of/);
    });
  });
});

function sharesOf(selected: ScoredComponent[]) {
  const assessed = selected.filter(({ answers }) => answers);
  return STATEMENTS.map(id => {
    const having = (answer: string) =>
      assessed.filter(({ answers }) => answers?.get(id) === answer).length;
    return {
      statementId: id,
      excluded: having('excluded-by-hand'),
      of: assessed.length - having('excluded-by-serving'),
      holdsLevel: assessed.filter(each =>
        exclusionsOf(each, { statement: id }).some(
          ({ setAside }) => setAside.length > 0,
        ),
      ).length,
    };
  }).filter(({ excluded }) => excluded > 0);
}
