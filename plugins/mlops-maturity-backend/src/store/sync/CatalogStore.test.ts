import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import type { CatalogNode } from '../../rules/CatalogComponent';

const at = new Date('2026-11-21T12:00:00.000Z');
const everything = {
  filter: {},
  visibility: { type: 'all' },
  asOf: at,
} as const;

const nodes: CatalogNode[] = [
  { entityRef: 'group:default/risk', title: 'Risk', parents: [] },
  {
    entityRef: 'system:default/checkout',
    title: 'Checkout',
    parents: ['domain:default/payments'],
  },
  {
    entityRef: 'domain:default/payments',
    title: 'Payments',
    parents: [],
  },
];

describe('the copy of the catalog', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    it('keeps what the catalog says, in its canonical form', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.syncCatalog(
        [
          {
            entityRef: 'component:default/churn',
            title: 'Churn Prediction\nfor all',
            type: 'ML-Model',
            lifecycle: 'Production',
            owners: [
              'group:default/risk',
              'group:default/growth',
              'group:default/risk',
            ],
            systems: ['system:default/checkout', 'System:default/Disputes'],
            domains: ['domain:default/cards'],
            tags: ['GPU', 'batch'],
          },
        ],
        nodes,
        at,
      );
      await expect(
        store.catalog.getComponent('component:default/churn'),
      ).resolves.toEqual({
        entityRef: 'component:default/churn',
        title: 'Churn Prediction for all',
        type: 'ml-model',
        lifecycle: 'production',
        owners: ['group:default/risk', 'group:default/growth'],
        systems: ['system:default/checkout', 'system:default/disputes'],
        domains: ['domain:default/cards'],
        tags: ['batch', 'gpu'],
        removed: false,
      });
      await expect(
        store.catalog.getComponent('component:default/other'),
      ).resolves.toBeUndefined();
    });

    it('keeps as many owners as an index takes, the first ones', async () => {
      const { store } = await createTestStore(databases, id);
      const ofLength = (length: number, index: number) =>
        `group:default/${String(index).padStart(length, 'x')}`;
      const owners = Array.from({ length: 200 }, (_, index) =>
        ofLength(63, index),
      );
      await store.catalog.syncCatalog(
        [
          {
            entityRef: `component:default/${'c'.repeat(63)}`,
            title: 'Owned by many',
            type: 't'.repeat(500),
            lifecycle: '\u4e00'.repeat(500),
            owners,
            systems: [],
            domains: [],
            tags: [],
          },
        ],
        [],
        at,
      );
      const stored = await store.catalog.getComponent(
        `component:default/${'c'.repeat(63)}`,
      );
      expect(stored?.owners.length).toBeGreaterThan(10);
      expect(stored?.owners).toEqual(owners.slice(0, stored?.owners.length));
    });

    it('adds, changes and hides', async () => {
      const { store } = await createTestStore(databases, id);
      const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(name => aComponent(name));
      await expect(
        store.catalog.syncCatalog([a, b, c], nodes, at),
      ).resolves.toEqual({
        components: 3,
        added: 3,
        changed: 0,
        removed: 0,
      });
      await expect(
        store.catalog.syncCatalog([a, { ...b, tags: ['gpu'] }, d], nodes, at),
      ).resolves.toEqual({ components: 3, added: 1, changed: 1, removed: 1 });
      await expect(store.catalog.listComponentRefs()).resolves.toEqual([
        a.entityRef,
        b.entityRef,
        d.entityRef,
      ]);
      await expect(
        store.catalog.getComponent(c.entityRef),
      ).resolves.toMatchObject({
        removed: true,
      });
      await expect(
        store.reports.count('summary', everything),
      ).resolves.toMatchObject({
        inScope: 3,
        catalogSyncedAt: at.toISOString(),
      });
    });

    it('leaves the revision alone when nothing changed', async () => {
      const { store } = await createTestStore(databases, id);
      const component = aComponent('churn', {
        owners: ['group:default/risk', 'user:default/ada'],
        systems: ['system:default/checkout'],
        tags: ['b', 'a'],
      });
      await store.catalog.syncCatalog([component], nodes, at);
      const revision = await store.revision.getRevision();
      const later = new Date('2026-11-22T12:00:00.000Z');
      await expect(
        store.catalog.syncCatalog([component], nodes, later),
      ).resolves.toEqual({ components: 1, added: 0, changed: 0, removed: 0 });
      await store.catalog.upsertComponent(component);
      await store.catalog.removeComponent('component:default/unknown');
      expect(await store.revision.getRevision()).toBe(revision);
      await expect(
        store.reports.count('summary', everything),
      ).resolves.toMatchObject({
        catalogSyncedAt: later.toISOString(),
      });
    });

    it.each<[string, CatalogNode[]]>([
      [
        'a new title',
        [{ ...nodes[0], title: 'Risk & Fraud' }, ...nodes.slice(1)],
      ],
      [
        'a new parent',
        [{ ...nodes[0], parents: ['group:default/all'] }, ...nodes.slice(1)],
      ],
      [
        'a second parent',
        [
          nodes[0],
          {
            ...nodes[1],
            parents: [...nodes[1].parents, 'domain:default/risk'],
          },
          nodes[2],
        ],
      ],
      ['no parent', [nodes[0], { ...nodes[1], parents: [] }, nodes[2]]],
      ['a node less', nodes.slice(1)],
    ])('raises the revision for %s', async (_change, changed) => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.syncCatalog([], nodes, at);
      const revision = await store.revision.getRevision();
      await store.catalog.syncCatalog([], changed, at);
      expect(await store.revision.getRevision()).toBeGreaterThan(revision);
    });

    it('brings a component back with its assessment', async () => {
      const { store } = await createTestStore(databases, id);
      const component = aComponent('churn');
      const { entityRef } = component;
      await store.catalog.upsertComponent(component);
      await store.imports.importAssessment({
        entityRef,
        submissions: [
          {
            submittedAt: at,
            submittedBy: 'user:default/ada',
            document: aDocument({ pick: 2, answer: 'yes' }),
          },
        ],
        draft: undefined,
        context: byUser(),
      });
      await store.catalog.removeComponent(entityRef);
      await expect(
        store.reports.count('summary', everything),
      ).resolves.toMatchObject({
        inScope: 0,
      });
      const { submission } = await store.drafts.getAssessment(entityRef);
      expect(submission?.reportedLevel).toBe(2);

      await expect(
        store.catalog.syncCatalog([component], nodes, at),
      ).resolves.toMatchObject({ added: 1, changed: 0 });
      await expect(
        store.reports.count('summary', everything),
      ).resolves.toMatchObject({
        inScope: 1,
        assessed: 1,
      });
    });

    it('counts a component in the domain of its system when opened on its own', async () => {
      const { store } = await createTestStore(databases, id);
      await store.catalog.syncCatalog([], nodes, at);
      await store.catalog.upsertComponent(
        aComponent('churn', { systems: ['system:default/checkout'] }),
      );
      await store.catalog.upsertComponent(
        aComponent('fraud', { systems: ['system:default/new'] }),
        [
          {
            entityRef: 'system:default/new',
            title: 'Not read yet',
            parents: ['domain:default/cards', 'domain:default/payments'],
          },
        ],
      );
      const { domain } = await store.reports.count('facets', everything);
      expect(domain.map(({ key, count }) => [key, count])).toEqual([
        ['domain:default/cards', 1],
        ['domain:default/payments', 2],
      ]);
    });

    it('counts a component below each parent, and once in all', async () => {
      const { store } = await createTestStore(databases, id);
      const group = (name: string, ...parents: string[]): CatalogNode => ({
        entityRef: `group:default/${name}`,
        title: name,
        parents: parents.map(parent => `group:default/${parent}`),
      });
      await store.catalog.syncCatalog(
        [aComponent('churn', { owners: ['group:default/team'] })],
        [
          group('one'),
          group('two', 'two'),
          group('three', 'four'),
          group('four', 'three'),
          group('team', 'four', 'one', 'two'),
        ],
        at,
      );
      for (const name of ['one', 'two', 'three', 'four', 'team']) {
        const filter = { owner: [`group:default/${name}`] };
        const selection = { ...everything, filter };
        expect(await store.reports.count('summary', selection)).toMatchObject({
          inScope: 1,
        });
        expect(
          await store.reports.count('components', {
            ...selection,
            query: filter,
          }),
        ).toMatchObject({ totalItems: 1 });
      }
      const levels = await store.reports.count('levels', {
        ...everything,
        groupBy: 'owner',
        depth: 1,
        limit: 2,
      });
      expect(levels).toMatchObject({
        total: { inScope: 1 },
        groups: [
          { key: 'group:default/four', inScope: 1 },
          { key: 'group:default/one', inScope: 1 },
        ],
        others: { inScope: 1 },
        groupCount: 3,
      });
    });

    it('takes more components than fit into one statement', async () => {
      const { store } = await createTestStore(databases, id);
      const components = Array.from({ length: 1201 }, (_, index) =>
        aComponent(`c${index}`, {
          owners: ['group:default/risk', 'user:default/ada'],
          tags: ['a', 'b'],
        }),
      );
      await expect(
        store.catalog.syncCatalog(components, nodes, at),
      ).resolves.toMatchObject({ added: 1201 });
      await expect(
        store.catalog.syncCatalog([], nodes, at),
      ).resolves.toMatchObject({
        removed: 1201,
      });
    });
  });
});
