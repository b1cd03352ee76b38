import type {
  ReportFilter,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import { aDocument } from '../__testUtils__/builders';
import { AS_OF, randomOrganisation } from '../__testUtils__/randomOrganisation';
import { ReferenceReports } from '../__testUtils__/referenceReports';
import {
  createTestDatabases,
  createTestStore,
} from '../__testUtils__/testDatabases';
import type { DatabaseAssessmentStore } from '../DatabaseAssessmentStore';
import type { ReportSelection, Visibility } from '../selection';

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
};

describe('reports', () => {
  const databases = createTestDatabases();
  const organisation = randomOrganisation(20261121, 150);
  const reference = new ReferenceReports(organisation);
  const someRefs = organisation.components
    .filter((_, index) => index % 3 === 0)
    .map(({ component }) => component.entityRef);

  describe.each(databases.eachSupportedId())('%s', id => {
    let store: DatabaseAssessmentStore;

    beforeAll(async () => {
      ({ store } = await createTestStore(databases, id));
      await store.syncCatalog(
        organisation.components.map(({ component }) => component),
        organisation.nodes,
        AS_OF,
      );
      for (const {
        component,
        submission,
        hasDraft,
      } of organisation.components) {
        await store.importAssessment({
          entityRef: component.entityRef,
          submissions: submission
            ? [{ ...submission, submittedBy: 'user:default/ada' }]
            : [],
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
        expect(await store.getSummary(selection)).toEqual(
          reference.summary(selection),
        );
        expect(await store.getFacets(selection)).toEqual(
          reference.facets(selection),
        );
        for (const groupBy of GROUPINGS) {
          for (const limit of [3, 2000]) {
            const grouped = { ...selection, groupBy, limit };
            expect(await store.getLevels(grouped)).toEqual(
              reference.levels(grouped),
            );
            expect(await store.getHeatmap(grouped)).toEqual(
              reference.heatmap(grouped),
            );
          }
        }
      },
    );

    it('cover every kind of assessment', async () => {
      const summary = await store.getSummary({
        filter: {},
        visibility: { type: 'all' },
        asOf: AS_OF,
      });
      const { total } = await store.getLevels({
        filter: {},
        visibility: { type: 'all' },
        asOf: AS_OF,
        groupBy: 'type',
        limit: 1,
      });
      for (const count of [
        summary.draftOnly,
        summary.basicsMet,
        summary.onTarget,
        summary.stale,
        summary.contradicted,
        ...total.reported,
        total.withoutReported,
      ]) {
        expect(count).toBeGreaterThan(0);
      }
    });

    it.each(['owner', 'system', 'lifecycle', 'tag'] as const)(
      'refuse a NUL character in %s',
      async field => {
        await expect(
          store.getSummary({
            filter: { [field]: ['a\0b'] },
            visibility: { type: 'all' },
            asOf: AS_OF,
          }),
        ).rejects.toThrow(field);
      },
    );
  });
});
