import type {
  Answer,
  ComponentRow,
  ComponentsQuery,
  EffectiveAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { aComponent, aDocument, byUser } from '../__testUtils__/builders';
import { AS_OF, randomOrganisation } from '../__testUtils__/randomOrganisation';
import {
  ReferenceReports,
  type ScoredComponent,
} from '../__testUtils__/referenceReports';
import {
  createTestDatabases,
  createTestStore,
} from '../__testUtils__/testDatabases';
import type { DatabaseAssessmentStore } from '../DatabaseAssessmentStore';
import { encodeCursor } from './cursor';

const everything = {
  filter: {},
  visibility: { type: 'all' },
  asOf: AS_OF,
} as const;

/** A statement that some components exclude by serving mode. */
const STATEMENT = 'monitoring.application.api-monitoring';

describe('the list of components', () => {
  const databases = createTestDatabases();
  const organisation = randomOrganisation(7, 120);
  const reference = new ReferenceReports(organisation);

  describe.each(databases.eachSupportedId())('%s', id => {
    let store: DatabaseAssessmentStore;

    beforeAll(async () => {
      ({ store } = await createTestStore(databases, id));
      await store.syncCatalog(
        organisation.components.map(({ component }) => component),
        organisation.nodes,
        AS_OF,
      );
      for (const each of organisation.components) {
        await store.importAssessment({
          entityRef: each.component.entityRef,
          submissions: each.submission
            ? [{ ...each.submission, submittedBy: 'user:default/ada' }]
            : [],
          draft: each.hasDraft
            ? { updatedBy: 'user:default/ada', document: aDocument() }
            : undefined,
          context: byUser(),
        });
      }
    });

    const refsOf = async (query: ComponentsQuery) =>
      (await allPages(store, { limit: 100, ...query })).map(
        row => row.entityRef,
      );
    const expectedRefs = (matches: (each: ScoredComponent) => boolean) =>
      reference
        .select(everything)
        .filter(matches)
        .map(each => each.component.entityRef);

    it('shows what is known about each component', async () => {
      const rows = await allPages(store, { statement: STATEMENT });
      expect(rows).toHaveLength(organisation.components.length);
      const titles = new Map(
        organisation.nodes.map(node => [node.entityRef, node.title]),
      );
      const named = (ref: string) => ({
        ref,
        title: titles.get(ref) ?? ref.split('/')[1],
      });
      for (const {
        component,
        submission,
        hasDraft,
        result,
        answers,
      } of reference.select(everything)) {
        const row = rows.find(each => each.entityRef === component.entityRef);
        const answer = answers?.get(STATEMENT) ?? null;
        const basics = result?.completion.basics;
        expect(row).toEqual<ComponentRow>({
          entityRef: component.entityRef,
          title: component.title,
          type: component.type,
          lifecycle: component.lifecycle,
          owners: component.owners.map(named),
          system: component.system ? named(component.system) : null,
          reportedLevel: result?.reportedLevel ?? null,
          declaredLevel: result?.declaredLevel ?? null,
          target: submission?.document.target ?? null,
          onTarget: result?.onTarget ?? null,
          basics: basics
            ? { yes: basics.yes, applicable: basics.applicable }
            : null,
          basicsMet: result?.basicsMet ?? false,
          state: result?.state ?? null,
          stale: result?.freshness?.state === 'stale',
          assessedAt: submission?.submittedAt.toISOString() ?? null,
          hasDraft,
          answer: answer === null ? null : countedAs(answer),
        });
      }
    });

    describe.each([
      'title',
      'owner',
      'level',
      'target',
      'basics',
      'assessed',
    ] as const)('sorted by %s', sort => {
      it.each(['asc', 'desc'] as const)(
        '%s shows each component once, those without a value last',
        async order => {
          for (const limit of [1, 7, 100]) {
            const rows = await allPages(store, { sort, order, limit });
            expect(new Set(rows.map(row => row.entityRef)).size).toBe(
              organisation.components.length,
            );
            expect(rows).toEqual(inOrder(rows, sort, order));
          }
        },
      );
    });

    it('ends with a page that has no further one', async () => {
      const report = await store.getComponents({
        ...everything,
        query: { limit: 100 },
      });
      expect(report.totalItems).toBe(120);
      expect(report.nextCursor).toEqual(expect.any(String));
      const last = await store.getComponents({
        ...everything,
        query: { limit: 20, cursor: report.nextCursor ?? '' },
      });
      expect(last.items).toHaveLength(20);
      expect(last.totalItems).toBe(120);
      expect(last.nextCursor).toBeNull();
    });

    it('holds exactly the components of a report group', async () => {
      for (const groupBy of [
        'owner',
        'system',
        'domain',
        'lifecycle',
        'type',
        'tag',
      ] as const) {
        const { groups } = await store.getLevels({
          ...everything,
          groupBy,
          limit: 2000,
        });
        for (const { key, inScope } of groups) {
          const refs = await refsOf({ groupBy, group: key });
          expect(refs).toHaveLength(inScope);
          expect(refs.sort()).toEqual(
            expectedRefs(each =>
              reference.keysOf(each, groupBy).includes(key),
            ).sort(),
          );
        }
      }
    });

    it('takes a group for an owner unless told otherwise', async () => {
      expect(await refsOf({ group: 'user:default/ada' })).toEqual(
        await refsOf({ groupBy: 'owner', group: 'User:Default/Ada' }),
      );
    });

    it.each(['yes', 'no', 'not-applicable', 'unanswered'] as const)(
      'keeps those whose counted answer is %s',
      async answer => {
        const refs = await refsOf({ statement: STATEMENT, answer });
        expect(refs.length).toBeGreaterThan(0);
        expect(refs.sort()).toEqual(
          expectedRefs(({ answers }) => {
            const counted = answers?.get(STATEMENT);
            return counted !== undefined && countedAs(counted) === answer;
          }).sort(),
        );
      },
    );

    it.each(['0', '1', '2', '3', '4', 'none', 'not-assessed'] as const)(
      'keeps those at level %s, reported or declared',
      async level => {
        for (const [parameter, field] of [
          ['level', 'reportedLevel'],
          ['declared', 'declaredLevel'],
        ] as const) {
          const refs = await refsOf({ [parameter]: level });
          expect(refs.sort()).toEqual(
            expectedRefs(({ result }) => {
              switch (level) {
                case 'not-assessed':
                  return !result;
                case 'none':
                  return result?.[field] === null;
                default:
                  return result?.[field] === Number(level);
              }
            }).sort(),
          );
        }
      },
    );

    it.each<
      [
        NonNullable<ComponentsQuery['state']>,
        (each: ScoredComponent) => boolean,
      ]
    >([
      ['assessed', ({ result }) => result !== undefined],
      ['not-assessed', ({ result }) => result === undefined],
      ['draft', ({ hasDraft }) => hasDraft],
      ['stale', ({ result }) => result?.freshness?.state === 'stale'],
      ['contradicted', ({ result }) => result?.state === 'contradicted'],
      ['unconfirmed', ({ result }) => result?.state === 'unconfirmed'],
      ['consistent', ({ result }) => result?.state === 'consistent'],
      ['understated', ({ result }) => result?.state === 'understated'],
      ['basics-met', ({ result }) => result?.basicsMet === true],
      ['basics-open', ({ result }) => result?.basicsMet === false],
      ['on-target', ({ result }) => result?.onTarget === true],
      ['below-target', ({ result }) => result?.onTarget === false],
    ])('keeps those that are %s', async (state, matches) => {
      const refs = await refsOf({ state });
      expect(refs.length).toBeGreaterThan(0);
      expect(refs.sort()).toEqual(expectedRefs(matches).sort());
    });

    it('combines everything that is asked for', async () => {
      const report = await store.getComponents({
        filter: { owner: ['group:default/company'], type: ['ml-model'] },
        visibility: {
          type: 'only',
          entityRefs: organisation.components
            .slice(0, 60)
            .map(({ component }) => component.entityRef),
        },
        asOf: AS_OF,
        query: { state: 'assessed', search: 'CHURN', limit: 100 },
      });
      const selected = reference.select({
        filter: { owner: ['group:default/company'], type: ['ml-model'] },
        visibility: {
          type: 'only',
          entityRefs: organisation.components
            .slice(0, 60)
            .map(({ component }) => component.entityRef),
        },
        asOf: AS_OF,
      });
      const expected = selected.filter(
        ({ component, result }) =>
          result && component.title.toLowerCase() === 'churn',
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(report.totalItems).toBe(expected.length);
      expect(report.items.map(row => row.entityRef).sort()).toEqual(
        expected.map(({ component }) => component.entityRef).sort(),
      );
    });

    it.each([
      ['part of a title', 'ebr', 'Zebra'],
      ['letters beyond ASCII in other case', 'üNICODE', 'Ünicode'],
      ['a percent sign as itself', '0%', '100%_sure'],
      ['an underscore as itself', '_S', '100%_sure'],
    ])('finds %s', async (_what, search, title) => {
      const rows = await allPages(store, { search });
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(row => row.title))).toEqual(new Set([title]));
    });

    it('finds part of an entity ref, and nothing by a wildcard', async () => {
      expect(await refsOf({ search: 'Default/c11' })).toHaveLength(11);
      expect(await refsOf({ search: 'z%a' })).toEqual([]);
      expect(await refsOf({ search: '!' })).toEqual([]);
      expect(await refsOf({ search: '   ' })).toHaveLength(120);
    });

    it.each([
      ['no cursor at all', 'garbage'],
      ['another list', encodeCursor({ key: 3, ref: 'component:default/a' })],
      [
        'a NUL character',
        encodeCursor({ key: 'a\0', ref: 'component:default/a' }),
      ],
      ['JSON of another kind', Buffer.from('[1]').toString('base64url')],
    ])('refuses a cursor that is %s', async (_what, cursor) => {
      await expect(
        store.getComponents({ ...everything, query: { cursor } }),
      ).rejects.toThrow(/cursor/);
    });

    it('bears a number in a cursor that no column could hold', async () => {
      const cursor = encodeCursor({
        key: Number.MAX_SAFE_INTEGER,
        ref: 'component:default/a',
      });
      const report = await store.getComponents({
        ...everything,
        query: { cursor, sort: 'level' },
      });
      expect(
        report.items.every(({ reportedLevel }) => reportedLevel === null),
      ).toBe(true);
    });

    it('names the parameter that makes no sense', async () => {
      for (const [query, name] of [
        [{ answer: 'yes' }, /statement/],
        [{ statement: 'unheard-of' }, /statement "unheard-of"/],
        [{ search: 'a\0' }, /search/],
        [{ group: 'a\0' }, /group/],
      ] as const) {
        await expect(
          store.getComponents({ ...everything, query }),
        ).rejects.toThrow(name);
      }
    });

    it('goes on in order when a component changes between two pages', async () => {
      const { store: changing } = await createTestStore(databases, id);
      await changing.syncCatalog(
        ['a', 'b', 'c', 'd'].map(name => aComponent(name)),
        [],
        AS_OF,
      );
      const first = await changing.getComponents({
        ...everything,
        query: { limit: 2 },
      });
      await changing.removeComponent('component:default/b');
      await changing.upsertComponent(aComponent('aa'));
      const second = await changing.getComponents({
        ...everything,
        query: { limit: 2, cursor: first.nextCursor ?? '' },
      });
      expect(second.items.map(row => row.title)).toEqual(['c', 'd']);
    });
  });
});

function countedAs(answer: EffectiveAnswer): Answer {
  switch (answer) {
    case 'excluded-by-hand':
    case 'excluded-by-serving':
      return 'not-applicable';
    default:
      return answer;
  }
}

async function allPages(
  store: DatabaseAssessmentStore,
  query: ComponentsQuery,
): Promise<ComponentRow[]> {
  const rows: ComponentRow[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await store.getComponents({
      ...everything,
      query: cursor ? { ...query, cursor } : query,
    });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}

function inOrder(
  rows: ComponentRow[],
  sort: NonNullable<ComponentsQuery['sort']>,
  order: 'asc' | 'desc',
): ComponentRow[] {
  const keyOf = (row: ComponentRow): string | number | undefined => {
    switch (sort) {
      case 'owner':
        return row.owners[0]?.title.toLowerCase();
      case 'level':
        return row.reportedLevel ?? undefined;
      case 'target':
        return row.target ?? undefined;
      case 'basics':
        return row.basics?.applicable
          ? row.basics.yes / row.basics.applicable
          : undefined;
      case 'assessed':
        return row.assessedAt ?? undefined;
      default:
        return row.title.toLowerCase();
    }
  };
  const compare = (a: string | number, b: string | number) =>
    Number(a > b) - Number(a < b);
  return [...rows].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    const byRef = compare(a.entityRef, b.entityRef);
    if (first === undefined || second === undefined) {
      return (
        Number(first === undefined) - Number(second === undefined) || byRef
      );
    }
    return compare(first, second) * (order === 'asc' ? 1 : -1) || byRef;
  });
}
