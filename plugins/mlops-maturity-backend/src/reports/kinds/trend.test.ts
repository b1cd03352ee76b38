import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import {
  createTestDatabases,
  createTestStore,
} from '../../__testUtils__/testDatabases';
import type { TrendSelection } from '../selection';

const ASKED: TrendSelection = {
  filter: {},
  visibility: { type: 'all' },
  asOf: new Date('2026-11-21T12:00:00.000Z'),
  months: 4,
  sameComponents: false,
};

describe('the trend', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', id => {
    const start = async () => {
      const { store } = await createTestStore(databases, id);
      const sync = (names: string[], day: string) =>
        store.catalog.syncCatalog(
          names.map(name => aComponent(name, { tags: [`is-${name}`] })),
          [],
          new Date(`${day}T08:00:00.000Z`),
        );
      return { store, sync };
    };

    it('marks what came into scope and left it since that is recorded', async () => {
      const { store, sync } = await start();
      await sync(['a', 'b'], '2026-09-30');
      await sync(['a', 'b', 'c', 'd'], '2026-10-01');
      await sync(['a', 'c'], '2026-11-02');
      const scopeOf = async (changes: Partial<TrendSelection>) =>
        (
          await store.reports.count('trend', { ...ASKED, ...changes })
        ).months.map(({ month, addedToScope, removedFromScope }) => [
          month,
          addedToScope,
          removedFromScope,
        ]);
      // What the first read finds was there before, nobody knows since when.
      expect(await scopeOf({})).toEqual([
        ['2026-08', null, null],
        ['2026-09', 0, 0],
        ['2026-10', 1, 0],
        ['2026-11', 0, 2],
      ]);
      expect(await scopeOf({ filter: { tag: ['is-b'] } })).toEqual([
        ['2026-08', null, null],
        ['2026-09', 0, 0],
        ['2026-10', 0, 0],
        ['2026-11', 0, 1],
      ]);
      // Whoever may read some components only cannot know of those that left.
      expect(
        await scopeOf({
          visibility: { type: 'only', entityRefs: ['component:default/c'] },
        }),
      ).toEqual([
        ['2026-08', null, null],
        ['2026-09', 0, null],
        ['2026-10', 1, null],
        ['2026-11', 0, null],
      ]);
    });

    it('counts all that has left the scope, however much it is', async () => {
      const { store } = await start();
      const names = Array.from({ length: 2_105 }, (_, index) => `c-${index}`);
      const syncIn = async (kept: string[], day: string) =>
        store.catalog.syncCatalog(
          kept.map(name =>
            aComponent(name, { tags: name.endsWith('7') ? ['odd'] : [] }),
          ),
          [],
          new Date(`${day}T08:00:00.000Z`),
        );
      await syncIn(names, '2026-08-01');
      await syncIn(names, '2026-08-02');
      await syncIn(names.slice(0, 5), '2026-10-03');
      const removedOf = async (filter: TrendSelection['filter']) =>
        (await store.reports.count('trend', { ...ASKED, filter })).months.map(
          ({ removedFromScope }) => removedFromScope,
        );
      expect(await removedOf({})).toEqual([0, 0, 2_100, 0]);
      expect(await removedOf({ tag: ['odd'] })).toEqual([0, 0, 210, 0]);
    });

    it('starts where a third of what is assessed now was assessed, unless told otherwise', async () => {
      const { store, sync } = await start();
      const days = ['2024-12-03', '2026-06-10', '2026-10-01', '2026-11-02'];
      await sync(['a', 'b', 'c', 'd'], '2024-12-01');
      for (const [index, day] of days.entries()) {
        await store.imports.importAssessment({
          entityRef: `component:default/${'abcd'[index]}`,
          submissions: [
            {
              submittedAt: new Date(`${day}T10:00:00.000Z`),
              submittedBy: 'user:default/ada',
              document: aDocument({ pick: 1, target: 2, answer: 'yes' }),
            },
          ],
          draft: undefined,
          context: byUser(),
        });
      }
      const best = { ...ASKED, months: undefined };
      const trend = await store.reports.count('trend', best);
      expect(trend.months[0]).toMatchObject({ month: '2026-06', assessed: 2 });
      expect(trend.months.at(-1)).toMatchObject({ assessed: 4 });
      expect(trend).toEqual(
        await store.reports.count('trend', { ...ASKED, months: 6 }),
      );
      expect(
        await store.reports.count('trend', { ...best, sameComponents: true }),
      ).toMatchObject({
        componentsCompared: 2,
        months: { length: 6 },
      });
      // One alone is compared with nothing, and two months are the least.
      expect(
        (
          await store.reports.count('trend', {
            ...best,
            filter: { tag: ['is-d'] },
          })
        ).months,
      ).toHaveLength(2);
      expect(
        (
          await store.reports.count('trend', {
            ...best,
            filter: { tag: ['is-a'] },
          })
        ).months,
      ).toHaveLength(24);
    });

    it('stays the same when old submissions are thinned', async () => {
      const { store, sync } = await start();
      await sync(['a'], '2026-01-01');
      await store.imports.importAssessment({
        entityRef: 'component:default/a',
        submissions: (
          [
            ['2026-08-03', 0, 0],
            ['2026-08-04', 0, 0],
            ['2026-08-05', 0, 1],
            ['2026-09-01', 1, 1],
            ['2026-09-19', 2, 4],
            ['2026-09-20', 2, 4],
            ['2026-09-20', 2, 2],
            ['2026-11-20', 4, 2],
          ] as const
        ).map(([day, pick, target]) => ({
          submittedAt: new Date(`${day}T10:00:00.000Z`),
          submittedBy: 'user:default/ada',
          document: aDocument({ pick, target, answer: 'yes' }),
        })),
        draft: undefined,
        context: byUser(),
      });
      const before = await store.reports.count('trend', ASKED);
      expect(
        before.months.map(({ reported, onTarget }) => [
          reported.indexOf(1),
          onTarget,
        ]),
      ).toEqual([
        [0, 0],
        [2, 1],
        [2, 1],
        [4, 1],
      ]);
      await expect(
        store.history.thinSubmissions(new Date('2026-11-01T00:00:00.000Z')),
      ).resolves.toBe(2);
      expect(await store.reports.count('trend', ASKED)).toEqual(before);
    });
  });
});
