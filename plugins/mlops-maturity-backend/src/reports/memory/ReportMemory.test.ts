import {
  LEVELS,
  maturityModel,
  type ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  anOrganisation,
  chance,
  some,
  type AssessedComponent,
} from '../../__testUtils__/anOrganisation';
import {
  createTestDatabases,
  createTestStore,
  databaseServiceOf,
  openStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';
import { MOST_CHANGES, raiseRevision } from '../../store/revision';
import { ReportMemory } from './ReportMemory';

const AS_OF = new Date('2026-11-21T12:00:00.000Z');

const visibility = { type: 'all' } as const;

/** How often each kind of write is made, in another organisation each time. */
const ROUNDS = 3;

const FILTERS: ReportFilter[] = [
  {},
  { state: ['draft'] },
  { state: ['planned'] },
  { state: ['stale'] },
  { owner: ['group:default/company'] },
  { search: 'moved' },
];

const SYSTEM = {
  entityRef: 'system:default/checkout',
  title: 'Checkout',
  parents: [],
};

/** Everything that a store counts in memory. */
async function everythingOf(store: TestStore): Promise<unknown> {
  const reports = [];
  for (const filter of FILTERS) {
    const selection = {
      filter,
      visibility: { type: 'all' },
      asOf: AS_OF,
      revision: await store.revision.getRevision(),
    } as const;
    const byOwner = { ...selection, groupBy: 'owner', limit: 4 } as const;
    reports.push(
      await store.reports.count('summary', selection),
      await store.reports.count('facets', selection),
      await store.reports.count('levels', byOwner),
      await store.reports.count('levels', { ...byOwner, depth: 2 }),
      await store.reports.count('levels', { ...byOwner, groupBy: 'tag' }),
      await store.reports.count('heatmap', {
        ...byOwner,
        mode: { type: 'gap' },
      }),
      await store.reports.count('heatmap', {
        ...byOwner,
        mode: { type: 'change', since: '2026-05-24', sameComponents: false },
      }),
      await store.reports.count('trend', {
        ...selection,
        months: 6,
        sameComponents: true,
      }),
      await store.reports.count('statements', selection),
    );
  }
  return reports;
}

describe('ReportMemory', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    let knex: Knex;
    let store: TestStore;

    const anotherStore = () =>
      openStore({
        database: databaseServiceOf(knex),
        model: maturityModel,
      });

    /** The statements that are run meanwhile. */
    const statementsDuring = async (work: () => Promise<unknown>) => {
      const statements: string[] = [];
      const note = ({ sql }: { sql: string }) => statements.push(sql);
      knex.on('query', note);
      await work();
      knex.removeListener('query', note);
      return statements;
    };

    beforeEach(async () => {
      ({ knex, store } = await createTestStore(databases, id));
    });

    it('follows every kind of write, of this backend and of others', async () => {
      await fc.assert(
        fc.asyncProperty(
          anOrganisation(40),
          fc.gen(),
          async (organisation, g) => {
            const reader = await anotherStore();
            let { nodes, components } = organisation;
            const sync = () =>
              store.catalog.syncCatalog(
                components.map(each => each.component),
                nodes,
                AS_OF,
              );
            const pickRef = () =>
              g(fc.constantFrom, ...components).component.entityRef;
            const changeOne = (
              change: (each: AssessedComponent) => AssessedComponent,
            ) => {
              const chosen = g(fc.constantFrom, ...components);
              components = components.map(each =>
                each === chosen ? change(each) : each,
              );
              return components.find(
                each => !organisation.components.includes(each),
              );
            };
            const moved = (each: AssessedComponent): AssessedComponent => ({
              ...each,
              component: {
                ...each.component,
                title: 'Moved',
                owners: g(
                  some<string>,
                  [
                    'group:default/risk',
                    'group:default/ads',
                    'user:default/bob',
                  ],
                  0.5,
                ),
                tags: g(some<string>, ['gpu', 'new'], 0.5),
              },
            });
            const versionOf = async (entityRef: string) =>
              (await store.drafts.getAssessment(entityRef)).version;
            const writeDraft = async (entityRef: string) =>
              store.drafts.writeDraft({
                entityRef,
                expectedVersion: await versionOf(entityRef),
                document: aDocument({
                  pick: g(fc.constantFrom, ...LEVELS),
                  answer: g(fc.constantFrom, 'yes' as const, 'no' as const),
                  target: g(fc.constantFrom, null, 1 as const, 4 as const),
                  servingModes: g(
                    fc.constantFrom,
                    null,
                    [],
                    ['batch' as const],
                  ),
                }),
                context: byUser(),
              });
            const writes: Record<string, () => Promise<unknown>> = {
              sync: async () => {
                changeOne(moved);
                return sync();
              },
              'sync with another hierarchy': () => {
                nodes = nodes.map(node =>
                  node.entityRef === 'group:default/ads'
                    ? {
                        ...node,
                        title: g(fc.constantFrom, 'Ads', 'Advertising'),
                        parents: g(
                          some<string>,
                          ['group:default/growth', 'group:default/risk'],
                          0.6,
                        ),
                      }
                    : node,
                );
                return sync();
              },
              upsert: async () => {
                const changed = changeOne(moved);
                await store.catalog.upsertComponent(
                  (changed ?? g(fc.constantFrom, ...components)).component,
                );
              },
              add: () =>
                store.catalog.upsertComponent(
                  aComponent(`new-${g(fc.constantFrom, 1, 2, 3)}`),
                ),
              remove: () => store.catalog.removeComponent(pickRef()),
              draft: () => writeDraft(pickRef()),
              discard: async () => {
                const entityRef = pickRef();
                await store.drafts.discardDraft({
                  entityRef,
                  expectedVersion: await versionOf(entityRef),
                  context: byUser(),
                });
              },
              submit: async () => {
                const entityRef = pickRef();
                await writeDraft(entityRef);
                await store.submissions.submitDraft({
                  entityRef,
                  expectedVersion: await versionOf(entityRef),
                  requestId: `${g(fc.nat)}`,
                  context: byUser('2026-04-01T10:00:00.000Z'),
                });
              },
              confirm: async () => {
                const entityRef = pickRef();
                const { submission } = await store.drafts.getAssessment(
                  entityRef,
                );
                await store.history.confirmSections({
                  entityRef,
                  sections: maturityModel.sections.map(section => section.id),
                  expectedRevision: submission?.revision ?? 0,
                  context: byUser(),
                });
              },
              plan: async () => {
                const entityRef = pickRef();
                const { plan } = await store.drafts.getAssessment(entityRef);
                await store.plans.writePlan({
                  entityRef,
                  expectedVersion: plan.version,
                  document: g(chance, 0.3)
                    ? undefined
                    : {
                        goal: { type: 'basics' },
                        steps: [{ statementId: 'documentation.technical.api' }],
                      },
                  context: byUser(),
                });
              },
              'share an answer': async () => {
                const { version } = await store.sharedAnswers.getSharedAnswers(
                  SYSTEM.entityRef,
                );
                await store.sharedAnswers.changeSharedAnswers({
                  node: SYSTEM,
                  expectedVersion: version,
                  answers: new Map([
                    [
                      'traceability.infrastructure.iac',
                      {
                        value: g(
                          fc.constantFrom,
                          'yes' as const,
                          'no' as const,
                        ),
                        note: undefined,
                        evidence: [],
                      },
                    ],
                  ]),
                  context: byUser(),
                });
                await store.results.rescoreOutdated();
              },
              thin: () =>
                store.history.thinSubmissions(new Date('2026-05-25T00:00:00Z')),
            };

            await sync();
            for (const { component, submission, earlier } of components) {
              await store.imports.importAssessment({
                entityRef: component.entityRef,
                submissions: [
                  ...earlier,
                  ...(submission ? [submission] : []),
                ].map(each => ({ ...each, submittedBy: 'user:default/ada' })),
                draft: undefined,
                context: byUser(),
              });
            }
            const kinds = Object.keys(writes);
            for (let step = 0; step < ROUNDS * kinds.length; step += 1) {
              const kind = kinds[step % kinds.length];
              await writes[kind]();
              const expected = await everythingOf(await anotherStore());
              expect([kind, await everythingOf(reader)]).toEqual([
                kind,
                expected,
              ]);
              expect([kind, await everythingOf(store)]).toEqual([
                kind,
                expected,
              ]);
            }
          },
        ),
        // Says the seed when it fails; a smaller example would take minutes.
        { numRuns: 1, endOnFailure: true },
      );
    });

    it('reads no more than what has changed', async () => {
      await store.catalog.syncCatalog(
        ['a', 'b', 'c'].map(name => aComponent(name)),
        [],
        AS_OF,
      );
      const memory = new ReportMemory(knex);
      const size = (revision: number) =>
        memory.count({ revision, visibility }, components => components.size);
      await expect(size(await store.revision.getRevision())).resolves.toBe(3);

      await store.catalog.removeComponent('component:default/b');
      const revision = await store.revision.getRevision();
      const statements = await statementsDuring(async () => {
        await expect(
          Promise.all([size(revision), size(revision), size(revision)]),
        ).resolves.toEqual([2, 2, 2]);
      });
      expect(statements).toEqual([expect.stringContaining('report_changes')]);

      await expect(statementsDuring(() => size(revision))).resolves.toEqual([]);
    });

    it('reads a changed hierarchy without all components', async () => {
      const group = (title: string) => ({
        entityRef: 'group:default/a',
        title,
        parents: [],
      });
      const sync = (title: string) =>
        store.catalog.syncCatalog([aComponent('a')], [group(title)], AS_OF);
      await sync('A');
      const memory = new ReportMemory(knex);
      const title = async () =>
        memory.count(
          { revision: await store.revision.getRevision(), visibility },
          ({ nodes }) => nodes.titleOf('group:default/a'),
        );
      await expect(title()).resolves.toBe('A');
      await sync('Alpha');
      const statements = await statementsDuring(async () => {
        await expect(title()).resolves.toBe('Alpha');
      });
      expect(
        statements.filter(sql => /from .components. as/.test(sql)),
      ).toEqual([]);
    });

    it.each<[string, () => Promise<unknown>]>([
      ['everything has changed', () => raiseRevision(knex, 'everything')],
      [
        'more has changed than is told',
        () =>
          raiseRevision(knex, {
            of: 'catalog',
            components: Array.from(
              { length: MOST_CHANGES + 1 },
              (_, index) => `${index}`,
            ),
          }),
      ],
      [
        'more has changed together than is told',
        async () => {
          for (const half of ['a', 'b']) {
            await raiseRevision(knex, {
              of: 'catalog',
              components: Array.from(
                { length: MOST_CHANGES },
                (_, at) => `${half}${at}`,
              ),
            });
          }
        },
      ],
      [
        'it is not known any more what has changed',
        async () => {
          await raiseRevision(knex, { of: 'catalog', components: [] });
          await knex('report_changes').delete();
        },
      ],
      [
        'somebody has raised the revision by hand',
        () => knex('revision').increment('value', 1),
      ],
    ])('reads everything again when %s', async (_, change) => {
      await store.catalog.upsertComponent(
        aComponent('a', { lifecycle: 'production' }),
      );
      const memory = new ReportMemory(knex);
      const lifecycles = async () =>
        memory.count(
          { revision: await store.revision.getRevision(), visibility },
          components => components.lifecycle.texts.at(-1),
        );
      await expect(lifecycles()).resolves.toBe('production');
      await knex('components').update({ lifecycle: 'retired' });
      await expect(lifecycles()).resolves.toBe('production');

      await change();

      await expect(lifecycles()).resolves.toBe('retired');
    });

    it('keeps what the newest revisions have changed, and no more', async () => {
      await knex('revision').update({ value: 2999 });
      await knex('report_changes').delete();
      await knex('report_changes').insert([
        { revision: 2000, entity_ref: 'old' },
        { revision: 2001, entity_ref: 'young' },
      ]);
      await raiseRevision(knex, { of: 'catalog', components: ['newest'] });
      await expect(
        knex('report_changes').orderBy('revision').pluck('entity_ref'),
      ).resolves.toEqual(['young', 'newest']);
    });

    it('counts facets again only when a choice has changed', async () => {
      const selection = {
        filter: {},
        visibility: { type: 'all' },
        asOf: AS_OF,
      } as const;
      const submit = (name: string, target: 1 | 2) =>
        store.imports.importAssessment({
          entityRef: `component:default/${name}`,
          submissions: [
            {
              submittedAt: AS_OF,
              submittedBy: 'user:default/ada',
              document: aDocument({ target }),
            },
          ],
          draft: undefined,
          context: byUser(),
        });
      await store.catalog.syncCatalog(
        ['a', 'b'].map(name => aComponent(name)),
        [],
        AS_OF,
      );
      await submit('a', 1);
      const facets = await store.reports.count('facets', selection);
      await store.history.confirmSections({
        entityRef: 'component:default/a',
        sections: [maturityModel.sections[0].id],
        expectedRevision: 1,
        context: byUser(),
      });
      const again = await store.reports.count('facets', selection);
      expect(again.target).toBe(facets.target);

      await submit('b', 2);
      const { target } = await store.reports.count('facets', selection);
      expect(target.map(({ key, count }) => [key, count])).toEqual([
        ['1', 1],
        ['2', 1],
      ]);
    });
  });
});
