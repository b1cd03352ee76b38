import { aComponent } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import type { CatalogNode } from '../../rules/CatalogComponent';
import type { ReadTrust } from './SyncOutcome';

const START = Date.parse('2026-11-21T12:00:00.000Z');
const DAY = 24 * 60 * 60 * 1000;

const names = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const components = names(60, 'c').map(name => aComponent(name));
const nodes: CatalogNode[] = names(30, 'g').map(name => ({
  entityRef: `group:default/${name}`,
  title: name,
  parents: [],
}));
const systems: CatalogNode[] = names(3, 's').map(name => ({
  entityRef: `system:default/${name}`,
  title: name,
  parents: [],
}));
const hierarchy = [...nodes, ...systems];

describe('a read of the catalog that takes much away', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    const start = async () => {
      const { store } = await createTestStore(databases, id);
      let reads = 0;
      const read = (
        found: number,
        {
          nodes: foundNodes = hierarchy,
          trust = 'when-repeated',
        }: {
          nodes?: CatalogNode[];
          trust?: ReadTrust;
        } = {},
      ) => {
        reads += 1;
        return store.catalog.syncCatalog(
          components.slice(0, found),
          foundNodes,
          new Date(START + reads * DAY),
          trust,
        );
      };
      const inScope = async () =>
        (await store.catalog.listComponentRefs()).length;
      await read(60);
      return { store, read, inScope };
    };

    it.each([
      ['nothing', 0],
      ['few', 30],
      ['a quarter too few', 45],
    ])(
      'is held back when it finds %s, until another one agrees',
      async (_, found) => {
        const { store, read, inScope } = await start();
        const revision = await store.revision.getRevision();
        const first = await read(found);
        expect(first).toEqual({
          components: 60,
          added: 0,
          changed: 0,
          removed: 0,
          heldBack: {
            since: new Date(START + 2 * DAY).toISOString(),
            components: 60 - found,
            nodes: 0,
          },
        });
        expect((await store.syncStatus.getHealth()).heldBack).toEqual(
          first.heldBack,
        );
        expect(await inScope()).toBe(60);
        expect(await store.revision.getRevision()).toBe(revision);

        expect((await read(found)).heldBack).toBeUndefined();
        expect(await inScope()).toBe(found);
        expect((await store.syncStatus.getHealth()).heldBack).toBeUndefined();
      },
    );

    it('is forgotten once a read is right', async () => {
      const { store, read, inScope } = await start();
      await read(0);
      await read(60);
      expect((await store.syncStatus.getHealth()).heldBack).toBeUndefined();
      expect((await read(0)).heldBack).toBeDefined();
      expect(await inScope()).toBe(60);
    });

    it('is held back while each finds less than the one before', async () => {
      const { read, inScope } = await start();
      for (const found of [45, 30, 0]) {
        expect((await read(found)).heldBack).toBeDefined();
      }
      expect(await inScope()).toBe(60);
      expect((await read(0)).heldBack).toBeUndefined();
      expect(await inScope()).toBe(0);
    });

    it('is held back while each finds more than the one before', async () => {
      const { read, inScope } = await start();
      for (const found of [0, 20, 22, 40]) {
        expect((await read(found)).heldBack).toBeDefined();
      }
      expect((await read(60)).heldBack).toBeUndefined();
      expect(await inScope()).toBe(60);
    });

    it('is not confirmed by reads between the regular ones', async () => {
      const { store, read, inScope } = await start();
      for (let count = 0; count < 3; count += 1) {
        expect((await read(0, { trust: 'never' })).heldBack).toBeDefined();
      }
      expect((await store.syncStatus.getHealth()).heldBack).toBeUndefined();
      expect((await read(0)).heldBack).toBeDefined();
      await read(0, { trust: 'never' });
      expect(await inScope()).toBe(60);
      await read(0);
      expect(await inScope()).toBe(0);
    });

    it('is told of in health between the regular reads as well', async () => {
      const { store, read } = await start();
      const note = async (trust: ReadTrust) => {
        const { heldBack } = await read(0, { trust });
        const at = new Date(START);
        const times = { startedAt: at, finishedAt: at };
        await store.syncStatus.recordSync(
          heldBack
            ? { ...times, outcome: 'held-back', heldBack }
            : {
                ...times,
                outcome: 'succeeded',
                ...{ components: 0, added: 0, changed: 0, removed: 0 },
              },
        );
        return store.syncStatus.getHealth();
      };
      const missed = { components: 60, nodes: 0 };
      expect(await note('never')).toMatchObject({
        lastSync: { outcome: 'held-back' },
        heldBack: { ...missed, since: new Date(START).toISOString() },
      });
      const since = new Date(START + 3 * DAY).toISOString();
      for (const trust of ['when-repeated', 'never'] as const) {
        expect(await note(trust)).toMatchObject({
          heldBack: { ...missed, since },
        });
      }
      expect((await note('when-repeated')).heldBack).toBeUndefined();
    });

    it.each([
      ['all groups', systems],
      ['many groups', [...nodes.slice(11), ...systems]],
      ['all systems', nodes],
    ])('is held back when it finds %s missing', async (_, found) => {
      const { store, read } = await start();
      const revision = await store.revision.getRevision();
      expect((await read(60, { nodes: found })).heldBack).toEqual({
        since: expect.any(String),
        components: 0,
        nodes: hierarchy.length - found.length,
      });
      expect(await store.revision.getRevision()).toBe(revision);
      await read(60, { nodes: found });
      expect(await store.revision.getRevision()).toBeGreaterThan(revision);
    });

    it('is believed at once when it takes away few', async () => {
      const { read, inScope } = await start();
      expect(await read(51)).toMatchObject({ components: 51, removed: 9 });
      expect(await inScope()).toBe(51);
      expect(await read(42)).toMatchObject({ components: 42, removed: 9 });
    });

    it('does not bring back what it took away as new', async () => {
      const { store, read } = await start();
      const cameInto = async () =>
        (
          await store.reports.count('trend', {
            filter: {},
            visibility: { type: 'all' },
            asOf: new Date(START + 9 * DAY),
            months: 2,
            sameComponents: false,
          })
        ).months.map(({ addedToScope }) => addedToScope);
      await read(0);
      await read(0);
      await read(60);
      expect(await cameInto()).toEqual([null, 0]);
    });
  });
});

describe('a catalog that fills itself', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'had all of it before (%s)',
    async id => {
      const { store } = await createTestStore(databases, id);
      const read = (found: number, minutes: number) =>
        store.catalog.syncCatalog(
          components.slice(0, found),
          [],
          new Date(START + minutes * 60_000),
        );
      const cameInto = async () => {
        const { months } = await store.reports.count('trend', {
          filter: {},
          visibility: { type: 'all' },
          asOf: new Date(START + DAY),
          months: 1,
          sameComponents: false,
        });
        return months[0].addedToScope;
      };
      await read(0, 0);
      await read(10, 1);
      await read(40, 2);
      await store.catalog.upsertComponent(components[40]);
      expect(await cameInto()).toBeNull();
      await read(58, 20);
      expect(await cameInto()).toBeNull();
      await read(58, 90);
      expect(await cameInto()).toBe(0);
      await read(59, 95);
      expect(await cameInto()).toBe(1);
    },
  );
});
