import type {
  ReportFilter,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import { aDocument } from '../__testUtils__/builders';
import { AS_OF, sampleOrganisation } from '../__testUtils__/anOrganisation';
import { ReferenceReports } from './__testUtils__/referenceReports';
import {
  createTestDatabases,
  createTestStore,
  type TestStore,
} from '../__testUtils__/testDatabases';
import type { HeatmapMode, ReportSelection, Visibility } from './selection';

const GROUPINGS: ReportGroupBy[] = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'tag',
];

const FILTERS: Record<string, ReportFilter> = {
  nothing: {},
  'a group and all below it': { owner: ['group:default/company'] },
  'a group in other letter case': { owner: ['Group:Default/RISK'] },
  'groups above each other': { owner: ['group:default/hen'] },
  'a user': { owner: ['user:default/ada'] },
  'a group that left': { owner: ['group:default/left-the-company'] },
  'several owners': { owner: ['group:default/ads', 'user:default/ada'] },
  'a domain and all below it': { domain: ['domain:default/payments'] },
  'a system': { system: ['system:default/checkout'] },
  'types and lifecycle': {
    type: ['ML-Model', 'ml-service'],
    lifecycle: ['Production'],
  },
  'any of two tags': { tag: ['GPU', 'text'] },
  'everything at once': {
    owner: ['group:default/company'],
    domain: ['domain:default/payments'],
    lifecycle: ['production', 'experimental'],
    tag: ['gpu', 'text', 'tabular'],
  },
  'what nobody has': { tag: ['unheard-of'] },
  'serving modes': { servingMode: ['batch', 'not-served'] },
  'an unknown serving mode': { servingMode: ['unknown'] },
  targets: { target: ['2', 'none'] },
  levels: { level: ['1', '3', 'none'] },
  'a level and what has none yet': { level: ['0', 'not-assessed'] },
  'all of several states': { state: ['below-target', 'stale'] },
  'what a dimension holds back': { heldBackBy: ['people'] },
  'what answers or a dimension hold back': {
    heldBackBy: ['answers', 'technology'],
    state: ['stale'],
  },
  'open requirements': { state: ['open'] },
  'requirements set aside on target': { state: ['set-aside', 'on-target'] },
  'questionable answers': { state: ['questionable'] },
  'advanced before basics': { state: ['advanced-before-basics'] },
  'levels that wait for answers': { state: ['waits-for-answers'] },
  'levels that wait for a pick': { state: ['waits-for-pick'] },
  'an edition': { edition: ['2026-12'] },
  'an edition that nothing was submitted on': { edition: ['2025-01'] },
  text: { search: 'CHURN' },
  'catalog and result together': {
    owner: ['group:default/company'],
    level: ['0', '1', '2'],
    state: ['assessed', 'basics-open'],
    search: 'c1',
  },
};

const LARGEST_OWNERS = { groupBy: 'owner', limit: 3 } as const;

const MODES: HeatmapMode[] = [
  { type: 'adoption' },
  { type: 'gap' },
  { type: 'change', since: '2026-05-24', sameComponents: false },
  { type: 'change', since: '2026-05-24', sameComponents: true },
];

const SEED = 20261121;

describe(`reports of the organisation of seed ${SEED}`, () => {
  const databases = createTestDatabases();
  const organisation = sampleOrganisation(SEED, 150);
  const reference = new ReferenceReports(organisation);
  const someRefs = organisation.components
    .filter((_, index) => index % 3 === 0)
    .map(({ component }) => component.entityRef);

  describe.each(databases.eachSupportedId())('%s', id => {
    let store: TestStore;

    beforeAll(async () => {
      ({ store } = await createTestStore(databases, id));
      await store.catalog.syncCatalog(
        organisation.components.map(({ component }) => component),
        organisation.nodes,
        AS_OF,
      );
      for (const {
        component,
        submission,
        earlier,
        hasDraft,
      } of organisation.components) {
        await store.imports.importAssessment({
          entityRef: component.entityRef,
          submissions: [...earlier, ...(submission ? [submission] : [])].map(
            each => ({ ...each, submittedBy: 'user:default/ada' }),
          ),
          draft: hasDraft
            ? { updatedBy: 'user:default/ada', document: aDocument() }
            : undefined,
          context: { actor: 'user:default/admin', at: AS_OF },
        });
      }
    });

    const visibilities: [string, Visibility][] = [
      ['everything', { type: 'all' }],
      ['a third', { type: 'only', entityRefs: someRefs }],
      ['nothing', { type: 'only', entityRefs: [] }],
    ];
    const selections: [string, string, ReportSelection][] = Object.entries(
      FILTERS,
    ).flatMap(([filterName, filter]) =>
      visibilities.map(
        ([visibilityName, visibility]): [string, string, ReportSelection] => [
          filterName,
          visibilityName,
          { filter, visibility, asOf: AS_OF },
        ],
      ),
    );

    it.each(selections)(
      'count filtered by %s for those who see %s',
      async (_filter, _visibility, selection) => {
        expect(await store.reports.count('summary', selection)).toEqual(
          reference.summary(selection),
        );
        expect(await store.reports.count('facets', selection)).toEqual(
          reference.facets(selection),
        );
        expect(await store.reports.count('statements', selection)).toEqual(
          reference.statements(selection),
        );
        for (const sameComponents of [false, true]) {
          const trend = { ...selection, months: 14, sameComponents };
          expect(await store.reports.count('trend', trend)).toEqual(
            reference.trend(trend),
          );
        }
        for (const mode of MODES) {
          const heatmap = { ...selection, ...LARGEST_OWNERS, mode };
          expect(await store.reports.count('heatmap', heatmap)).toEqual(
            reference.heatmap(heatmap),
          );
        }
        for (const groupBy of GROUPINGS) {
          for (const limit of [3, 2000]) {
            const grouped = { ...selection, groupBy, limit };
            expect(await store.reports.count('levels', grouped)).toEqual(
              reference.levels(grouped),
            );
          }
        }
      },
    );

    it.each(GROUPINGS)('make a heatmap by %s', async groupBy => {
      const selection = {
        filter: {},
        visibility: { type: 'all' },
        asOf: AS_OF,
        groupBy,
        limit: 2000,
      } as const;
      for (const mode of MODES) {
        const heatmap = { ...selection, mode };
        expect(await store.reports.count('heatmap', heatmap)).toEqual(
          reference.heatmap(heatmap),
        );
      }
    });

    it('compare with several earlier days for several people at once', async () => {
      const heatmaps = ['2026-03-01', '2026-04-15', '2026-05-24', '2026-06-30']
        .flatMap(since => [since, since])
        .map((since, index) => ({
          filter: {},
          visibility: { type: 'all' as const },
          asOf: AS_OF,
          ...LARGEST_OWNERS,
          mode: {
            type: 'change' as const,
            since,
            sameComponents: index % 2 === 0,
          },
        }));
      const counted = await Promise.all(
        heatmaps.map(each => store.reports.count('heatmap', each)),
      );
      expect(counted).toEqual(heatmaps.map(each => reference.heatmap(each)));
    });

    it.each([
      ['owner', 1],
      ['owner', 2],
      ['owner', 3],
      ['owner', 20],
      ['domain', 1],
      ['domain', 2],
      ['type', 1],
    ] as const)('count by %s at depth %i', async (groupBy, depth) => {
      for (const limit of [2, 2000]) {
        const selection = {
          filter: {},
          visibility: { type: 'all' },
          asOf: AS_OF,
          groupBy,
          depth,
          limit,
        } as const;
        expect(await store.reports.count('levels', selection)).toEqual(
          reference.levels(selection),
        );
        const heatmap = { ...selection, mode: MODES[2] };
        expect(await store.reports.count('heatmap', heatmap)).toEqual(
          reference.heatmap(heatmap),
        );
      }
    });

    it('cover every kind of assessment', async () => {
      const summary = await store.reports.count('summary', {
        filter: {},
        visibility: { type: 'all' },
        asOf: AS_OF,
      });
      const { total } = await store.reports.count('levels', {
        filter: {},
        visibility: { type: 'all' },
        asOf: AS_OF,
        groupBy: 'type',
        limit: 1,
      });
      const sum = (counts: number[]) =>
        counts.reduce((all, count) => all + count, 0);
      const counts = {
        draftOnly: summary.draftOnly,
        basicsMet: summary.basicsMet,
        onTarget: summary.onTarget,
        stale: summary.stale,
        contradicted: summary.contradicted,
        understated: summary.understated,
        aboveTarget: summary.aboveTarget,
        byAnswers: summary.heldBack.byAnswers,
        ...summary.heldBack.byDimension,
        ...total.reported,
        withoutReported: total.withoutReported,
        waitsForAnswers: summary.waitsForAnswers,
        waitsForPick: summary.waitsForPick,
        open: summary.open,
        reportedOpen: sum(total.reportedOpen),
        reportedSetAside: sum(total.reportedSetAside),
        onTargetSetAside: summary.onTargetSetAside,
        questionable: summary.questionable,
        advancedBeforeBasics: summary.advancedBeforeBasics,
        missing: summary.missing.requirements,
        excludedByHand: summary.basics.excludedByHand,
      };
      expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual(
        [],
      );
    });

    it('refuse a NUL character in search', async () => {
      await expect(
        store.reports.count('summary', {
          filter: { search: 'a\0' },
          visibility: { type: 'all' },
          asOf: AS_OF,
        }),
      ).rejects.toThrow(/search/);
    });

    it.each(['owner', 'system', 'lifecycle', 'tag'] as const)(
      'refuse a NUL character in %s',
      async field => {
        await expect(
          store.reports.count('summary', {
            filter: { [field]: ['a\0b'] },
            visibility: { type: 'all' },
            asOf: AS_OF,
          }),
        ).rejects.toThrow(field);
      },
    );
  });
});
