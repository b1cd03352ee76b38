import {
  attentionRank,
  maturityModel,
  SERVING_MODES,
  type Answer,
  type ComponentRow,
  type ComponentsQuery,
  type ComponentState,
  type EffectiveAnswer,
  type ServingMode,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { aComponent, aDocument, byUser } from '../../__testUtils__/builders';
import { AS_OF, sampleOrganisation } from '../../__testUtils__/anOrganisation';
import { hasState, isHeldBackBy } from '../__testUtils__/referenceFilter';
import { missingOf } from '../__testUtils__/referenceGroups';
import { ReferenceReports } from '../__testUtils__/referenceReports';
import { judged } from '../__testUtils__/judgedBySpecification';
import type { ScoredComponent } from '../__testUtils__/scoredComponents';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../../__testUtils__/testDatabases';
import { encodeCursor } from './cursor';
import { folded } from '../../rules/text/folded';

const everything = {
  filter: {},
  visibility: { type: 'all' },
  asOf: AS_OF,
} as const;

/** A statement that some components exclude by serving mode. */
const STATEMENT = 'monitoring.application.api-monitoring';

const SEED = 7;

describe(`the list of components of the organisation of seed ${SEED}`, () => {
  const databases = createTestDatabases();
  const organisation = sampleOrganisation(SEED, 120);
  const reference = new ReferenceReports(organisation);

  describe.each(databases.eachSupportedId())('%s', id => {
    let store: TestStore;
    let knex: Knex;

    beforeAll(async () => {
      ({ store, knex } = await createTestStore(databases, id));
      await store.catalog.syncCatalog(
        organisation.components.map(({ component }) => component),
        organisation.nodes,
        AS_OF,
      );
      for (const each of organisation.components) {
        await store.imports.importAssessment({
          entityRef: each.component.entityRef,
          submissions: [
            ...each.earlier,
            ...(each.submission ? [each.submission] : []),
          ].map(submission => ({
            ...submission,
            submittedBy: 'user:default/ada',
          })),
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
      for (const each of reference.select(everything)) {
        const { component, domains, submission, hasDraft, result, answers } =
          each;
        const row = rows.find(
          ({ entityRef }) => entityRef === component.entityRef,
        );
        const answer = answers?.get(STATEMENT) ?? null;
        const { basics, beyondBasics } = result ?? {};
        const given = submission?.document.answers[STATEMENT];
        const target = submission?.document.target ?? null;
        const reportedLevel = result?.reportedLevel ?? null;
        expect(row).toEqual<ComponentRow>({
          entityRef: component.entityRef,
          title: component.title,
          type: component.type,
          lifecycle: component.lifecycle,
          owners: component.owners.map(named),
          systems: component.systems.map(named),
          reportedLevel,
          declaredLevel: result?.declaredLevel ?? null,
          target,
          gap:
            target === null || reportedLevel === null
              ? null
              : target - reportedLevel,
          domains: domains.map(named),
          tags: [...component.tags].sort(),
          servingModes: submission
            ? inModelOrder(submission.document.profile.servingModes)
            : null,
          beyondBasics: beyondBasics
            ? { yes: beyondBasics.yes, applicable: beyondBasics.applicable }
            : null,
          freshness: each.freshness,
          freshSince: each.freshSince,
          plannedSteps: 0,
          answerDetail: submission
            ? {
                updatedAt: given?.updatedAt ?? null,
                evidence: given?.evidence ?? [],
              }
            : null,
          onTarget: result?.onTarget ?? null,
          basics: basics
            ? { yes: basics.yes, applicable: basics.applicable }
            : null,
          basicsMet: result?.basicsMet ?? false,
          state: result?.state ?? null,
          stale: each.freshness === 'stale',
          assessedAt: submission?.submittedAt.toISOString() ?? null,
          hasDraft,
          answer: answer === null ? null : countedAs(answer),
          possibleLevels: result?.possibleLevels ?? null,
          openRequirements: result?.openRequirements.length ?? 0,
          openAnswers: openAnswersOf(each),
          setAside: result?.setAside.length ?? 0,
          questionable: result?.questionable.length ?? 0,
          missingRequirements: missingOf(each),
          edition: submission?.document.modelVersion ?? null,
          levelSince: levelSince(each),
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
      'gap',
      'fresh',
      'attention',
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
      const report = await store.reports.count('components', {
        ...everything,
        query: { limit: 100 },
      });
      expect(report.totalItems).toBe(120);
      expect(report.nextCursor).toEqual(expect.any(String));
      const last = await store.reports.count('components', {
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
        const { groups } = await store.reports.count('levels', {
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

    it.each([
      ['owner', undefined],
      ['owner', 1],
      ['owner', 2],
      ['owner', 3],
      ['domain', 1],
      ['domain', 2],
      ['system', undefined],
      ['tag', undefined],
      ['lifecycle', undefined],
    ] as const)(
      'holds what a report by %s at depth %s counts, group by group',
      async (groupBy, depth) => {
        const limit = 2;
        const report = await store.reports.count('levels', {
          ...everything,
          groupBy,
          depth,
          limit,
        });
        for (const { key, inScope } of report.groups) {
          const refs = await refsOf({ groupBy, depth, group: key });
          expect(refs).toHaveLength(inScope);
        }
        const others = await refsOf({ groupBy, depth, othersAfter: limit });
        expect(others).toHaveLength(report.others?.inScope ?? 0);
        const named = new Set(report.groups.map(({ key }) => key));
        expect(others.sort()).toEqual(
          expectedRefs(each =>
            reference.keysOf(each, groupBy, depth).some(key => !named.has(key)),
          ).sort(),
        );
      },
    );

    it('streams all of the list in its order', async () => {
      const query = { sort: 'attention', order: 'desc' } as const;
      const rows: ComponentRow[] = [];
      for await (const page of store.reports.stream('components', {
        ...everything,
        query,
      })) {
        rows.push(...page);
      }
      expect(rows).toEqual(await allPages(store, { ...query, limit: 100 }));
    });

    it('reads each row of an export once, and nothing to sort it', async () => {
      await store.reports.prepare();
      const statements: string[] = [];
      const note = ({ sql }: { sql: string }) => statements.push(sql);
      knex.on('query', note);
      const sizes: number[] = [];
      for await (const page of store.reports.stream('components', {
        ...everything,
        query: { sort: 'attention' },
      })) {
        sizes.push(page.length);
      }
      knex.removeListener('query', note);
      expect(sizes).toEqual([100, 20]);
      expect(
        statements.filter(sql => /from .components. as/.test(sql)),
      ).toHaveLength(sizes.length);
      expect(statements.join()).not.toMatch(/order by/i);
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
      'keeps those that declare level %s',
      async level => {
        const refs = await refsOf({ declared: [level] });
        expect(refs.sort()).toEqual(
          expectedRefs(({ result }) =>
            result
              ? String(result.declaredLevel ?? 'none') === level
              : level === 'not-assessed',
          ).sort(),
        );
      },
    );

    it.each<ComponentState>([
      'assessed',
      'not-assessed',
      'draft',
      'stale',
      'contradicted',
      'unconfirmed',
      'consistent',
      'understated',
      'basics-met',
      'basics-open',
      'on-target',
      'below-target',
      'above-target',
    ])('keeps those that are %s', async state => {
      const report = await store.reports.count('components', {
        ...everything,
        filter: { state: [state] },
        query: { limit: 100 },
      });
      expect(report.items.length).toBeGreaterThan(0);
      expect(report.items.map(row => row.entityRef).sort()).toEqual(
        expectedRefs(each => hasState(each, state)).sort(),
      );
    });

    it('holds as many as the summary counts as held back, each by what', async () => {
      const { heldBack } = await store.reports.count('summary', everything);
      const counts = { ...heldBack.byDimension, answers: heldBack.byAnswers };
      expect(Object.keys(counts)).toHaveLength(
        maturityModel.dimensions.length + 1,
      );
      const anything = new Set<string>();
      for (const [heldBackBy, count] of Object.entries(counts)) {
        const { items, totalItems } = await store.reports.count('components', {
          ...everything,
          filter: { heldBackBy: [heldBackBy] },
          query: { limit: 100 },
        });
        expect(count).toBeGreaterThan(0);
        expect(totalItems).toBe(count);
        const refs = items.map(row => row.entityRef);
        expect(refs.sort()).toEqual(
          expectedRefs(each => isHeldBackBy(each, heldBackBy)).sort(),
        );
        refs.forEach(ref => anything.add(ref));
      }
      const { totalItems } = await store.reports.count('components', {
        ...everything,
        filter: { heldBackBy: Object.keys(counts) },
        query: {},
      });
      expect(totalItems).toBe(anything.size);
    });

    it('refuses what cannot hold back, and says what can', async () => {
      await expect(
        store.reports.count('components', {
          ...everything,
          filter: { heldBackBy: ['people', 'weather'] },
          query: {},
        }),
      ).rejects.toThrow(
        /^heldBackBy: "weather" is unknown; known are people, .*, answers$/,
      );
    });

    it('tells and finds components with open steps of a plan', async () => {
      const { store: planning } = await createTestStore(databases, id);
      await planning.catalog.syncCatalog(
        ['planned', 'without'].map(name => aComponent(name)),
        [],
        AS_OF,
      );
      const entityRef = 'component:default/planned';
      const planned = async () => {
        const { items, totalItems } = await planning.reports.count(
          'components',
          {
            ...everything,
            filter: { state: ['planned'] },
            query: {},
          },
        );
        expect(totalItems).toBe(items.length);
        return items.map(row => [row.entityRef, row.plannedSteps]);
      };
      expect(await planned()).toEqual([]);
      await planning.plans.writePlan({
        entityRef,
        expectedVersion: 0,
        document: {
          goal: { type: 'basics' },
          steps: [{ statementId: STATEMENT }],
        },
        context: byUser(),
      });
      expect(await planned()).toEqual([[entityRef, 1]]);
      await planning.plans.writePlan({
        entityRef,
        expectedVersion: 1,
        document: undefined,
        context: byUser(),
      });
      expect(await planned()).toEqual([]);
    });

    it('combines everything that is asked for', async () => {
      const report = await store.reports.count('components', {
        filter: {
          owner: ['group:default/company'],
          type: ['ml-model'],
          state: ['assessed'],
          search: 'CHURN',
        },
        visibility: {
          type: 'only',
          entityRefs: organisation.components
            .slice(0, 60)
            .map(({ component }) => component.entityRef),
        },
        asOf: AS_OF,
        query: { limit: 100 },
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

    const found = async (search: string) => {
      const { items } = await store.reports.count('components', {
        ...everything,
        filter: { search },
        query: { limit: 100 },
      });
      return items;
    };

    it.each([
      ['part of a title', 'ebr', 'Zebra'],
      ['letters beyond ASCII in other case', 'üNICODE', 'Ünicode'],
      ['letters without their accents', 'unicode', 'Ünicode'],
      ['a percent sign as itself', '0%', '100%_sure'],
      ['an underscore as itself', '_S', '100%_sure'],
    ])('finds %s', async (_what, search, title) => {
      const rows = await found(search);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(row => row.title))).toEqual(new Set([title]));
    });

    it('finds part of an entity ref, and nothing by a wildcard', async () => {
      expect(await found('Default/c11')).toHaveLength(11);
      expect(await found('z%a')).toEqual([]);
      expect(await found('!')).toEqual([]);
      expect(await found('   ')).toHaveLength(100);
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
        store.reports.count('components', { ...everything, query: { cursor } }),
      ).rejects.toThrow(/cursor/);
    });

    it('bears a number in a cursor that no column could hold', async () => {
      const cursor = encodeCursor({
        key: Number.MAX_SAFE_INTEGER,
        ref: 'component:default/a',
      });
      const report = await store.reports.count('components', {
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
        [{ group: 'a\0' }, /group/],
      ] as const) {
        await expect(
          store.reports.count('components', { ...everything, query }),
        ).rejects.toThrow(name);
      }
    });

    it('goes on in order when a component changes between two pages', async () => {
      const { store: changing } = await createTestStore(databases, id);
      await changing.catalog.syncCatalog(
        ['a', 'b', 'c', 'd'].map(name => aComponent(name)),
        [],
        AS_OF,
      );
      const first = await changing.reports.count('components', {
        ...everything,
        query: { limit: 2 },
      });
      await changing.catalog.removeComponent('component:default/b');
      await changing.catalog.upsertComponent(aComponent('aa'));
      const second = await changing.reports.count('components', {
        ...everything,
        query: { limit: 2, cursor: first.nextCursor ?? '' },
      });
      expect(second.items.map(row => row.title)).toEqual(['c', 'd']);
    });
  });
});

function inModelOrder(modes: ServingMode[] | null): ServingMode[] | null {
  return modes && SERVING_MODES.filter(mode => modes.includes(mode));
}

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
  store: TestStore,
  query: ComponentsQuery,
): Promise<ComponentRow[]> {
  const rows: ComponentRow[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await store.reports.count('components', {
      ...everything,
      query: cursor ? { ...query, cursor } : query,
    });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}

/** When the newest submissions in a row with one level began. */
/**
 * The statements to answer for the highest possible level, one for each open
 * requirement that none before it has named.
 */
function openAnswersOf({ result, requirements }: ScoredComponent): string[] {
  const { from, to } = result?.possibleLevels ?? { from: 0, to: 0 };
  const named: string[] = [];
  for (const { level, items, state } of requirements) {
    const open = items.filter(item => item.state === 'open');
    if (
      from < to &&
      level <= to &&
      state === 'open' &&
      !open.some(({ statement }) => named.includes(statement))
    ) {
      named.push(open[0].statement);
    }
  }
  return named;
}

function levelSince({ earlier, submission }: ScoredComponent): string | null {
  const levels = [...earlier, ...(submission ? [submission] : [])].map(
    ({ document, submittedAt }) => ({
      level: judged(document).reportedLevel,
      submittedAt: submittedAt.toISOString(),
    }),
  );
  const level = levels.at(-1)?.level ?? null;
  if (level === null) {
    return null;
  }
  const lastOther = levels.findLastIndex(each => each.level !== level);
  return levels[lastOther + 1].submittedAt;
}

function inOrder(
  rows: ComponentRow[],
  sort: NonNullable<ComponentsQuery['sort']>,
  order: 'asc' | 'desc',
): ComponentRow[] {
  const keyOf = (row: ComponentRow): string | number | undefined => {
    switch (sort) {
      case 'owner':
        return row.owners
          .slice(0, 1)
          .map(owner => folded(owner.title))
          .at(0);
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
      case 'gap':
        return row.gap ?? undefined;
      case 'fresh':
        return row.freshSince ?? undefined;
      case 'attention':
        return attentionRank(row);
      default:
        return folded(row.title);
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
