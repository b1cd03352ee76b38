import type { ComponentsQuery } from 'backstage-plugin-mlops-maturity-common';
import { aComponent, byUser } from '../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../__testUtils__/testDatabases';
import type { CatalogNode } from '../rules/CatalogComponent';

const node = (
  entityRef: string,
  title: string,
  parents: string[] = [],
): CatalogNode => ({ entityRef, title, parents });

const LAND = 'domain:default/land';
const SEA = 'domain:default/sea';
const OPEN = 'system:default/open';
const HIDDEN = 'system:default/hidden';
const FIRST = 'group:default/first';
const SECOND = 'group:default/second';
const SECRET = 'group:default/secret';

/** Somebody who reads every component but not all that is around them. */
const viewer = (...hidden: string[]) =>
  ({
    filter: {},
    asOf: byUser().at,
    visibility: {
      type: 'only',
      entityRefs: ['own', 'far', 'near', 'both', 'none'].map(
        name => `component:default/${name}`,
      ),
      nodes: new Set(
        [LAND, SEA, OPEN, HIDDEN, FIRST, SECOND, SECRET].filter(
          ref => !hidden.includes(ref),
        ),
      ),
    },
  } as const);

describe('for a viewer who may not read everything', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    let store: TestStore;

    beforeAll(async () => {
      ({ store } = await createTestStore(databases, id));
      await store.catalog.syncCatalog(
        [
          aComponent('own', { domains: [LAND], systems: [HIDDEN] }),
          aComponent('far', { systems: [HIDDEN], owners: [SECRET] }),
          aComponent('near', { systems: [OPEN], owners: [FIRST] }),
          aComponent('both', { systems: [HIDDEN, OPEN], owners: [SECOND] }),
          aComponent('none'),
        ],
        [
          node(LAND, 'Land'),
          node(SEA, 'Sea'),
          node(HIDDEN, 'Hidden', [LAND, SEA]),
          node(OPEN, 'Open', [LAND]),
          node(FIRST, 'Beta'),
          node(SECOND, 'Ärger'),
          node(SECRET, 'Aardvark'),
        ],
        byUser().at,
      );
    });

    const listed = async (
      selection: ReturnType<typeof viewer>,
      query: ComponentsQuery = {},
      filter = {},
    ) =>
      (
        await store.reports.count('components', { ...selection, filter, query })
      ).items.map(row => row.entityRef.replace('component:default/', ''));

    it('a component stays in its own domain when a hidden system is in it too', async () => {
      const selection = viewer(HIDDEN);
      const { items } = await store.reports.count('components', {
        ...selection,
        query: {},
      });
      const domains = Object.fromEntries(
        items.map(row => [row.title, row.domains.map(({ ref }) => ref)]),
      );
      expect(domains).toEqual({
        own: [LAND],
        far: [],
        near: [LAND],
        both: [LAND],
        none: [],
      });
      expect(await listed(selection, {}, { domain: [LAND] })).toEqual([
        'both',
        'near',
        'own',
      ]);
      expect(await listed(selection, {}, { domain: [SEA] })).toEqual([]);
      expect(await listed(selection, { groupBy: 'domain', group: '' })).toEqual(
        ['far', 'none'],
      );
      const { groups } = await store.reports.count('levels', {
        ...selection,
        groupBy: 'domain',
        limit: 10,
      });
      expect(groups.map(({ key, inScope }) => [key, inScope])).toEqual([
        [LAND, 3],
        ['', 2],
      ]);
      const { domain } = await store.reports.count('facets', selection);
      expect(domain.map(({ key, count }) => [key, count])).toEqual([[LAND, 3]]);
    });

    it('lists, exports and reports agree on every domain', async () => {
      for (const hidden of [[], [HIDDEN], [OPEN], [LAND], [HIDDEN, SEA]]) {
        const selection = viewer(...hidden);
        const { groups } = await store.reports.count('levels', {
          ...selection,
          groupBy: 'domain',
          limit: 10,
        });
        for (const { key, inScope } of groups) {
          const query = { groupBy: 'domain', group: key } as const;
          expect(await listed(selection, query)).toHaveLength(inScope);
          const streamed = [];
          for await (const page of store.reports.stream('components', {
            ...selection,
            query,
          })) {
            streamed.push(...page);
          }
          expect(streamed).toHaveLength(inScope);
        }
      }
    });

    it('an owner that is hidden sorts by its name, and its title is in no cursor', async () => {
      const sort = 'owner' as const;
      expect(await listed(viewer(), { sort })).toEqual([
        ...['far', 'both', 'near'],
        ...['none', 'own'],
      ]);
      const selection = viewer(SECRET);
      expect(await listed(selection, { sort })).toEqual([
        ...['both', 'near', 'far'],
        ...['none', 'own'],
      ]);
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const query = { sort, limit: 1, ...(cursor && { cursor }) };
        const page = await store.reports.count('components', {
          ...selection,
          query,
        });
        cursor = page.nextCursor;
        seen.push(JSON.stringify(page.items));
        seen.push(Buffer.from(cursor ?? '', 'base64url').toString('utf8'));
      } while (cursor);
      expect(seen.join()).toContain('secret');
      expect(seen.join().toLowerCase()).not.toContain('aardvark');
    });
  });
});
