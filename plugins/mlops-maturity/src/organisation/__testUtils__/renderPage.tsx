import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  maturityModel,
  type FacetsReport,
  type HeatmapReport,
  type LevelsReport,
  type MaturityHealth,
  type StatementsReport,
  type SummaryReport,
  type TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { OrganisationPage } from '../page/OrganisationPage';
import {
  componentRow,
  heatmapGroup,
  heatmapReport,
  levelsGroup,
  levelsReport,
  statementReport,
  pooledRatio,
  trendMonth,
} from './reports';

/** Twelve components, ten of which are assessed. */
export const summary: SummaryReport = {
  inScope: 12,
  assessed: 10,
  notAssessed: 2,
  draftOnly: 1,
  basicsMet: 3,
  withTarget: 8,
  onTarget: 4,
  stale: 2,
  contradicted: 1,
  basics: pooledRatio({ yes: 60, applicable: 90 }),
  beyondBasics: pooledRatio({ yes: 10, applicable: 40 }),
  aboveTarget: 0,
  understated: 0,
  heldBack: { components: 4, byDimension: { people: 3 }, byAnswers: 1 },
  waitsForAnswers: 1,
  waitsForPick: 0,
  open: 0,
  setAside: 0,
  onTargetSetAside: 0,
  questionable: 0,
  advancedBeforeBasics: 0,
  missing: { requirements: 4, components: 4, of: 8 },
  editions: [{ edition: '2026-12', components: 10 }],
  waitsForScoring: 0,
  catalogSyncedAt: null,
};

const levels: LevelsReport = levelsReport({
  total: levelsGroup({
    key: '',
    inScope: 12,
    assessed: 10,
    reported: [1, 4, 3, 1, 0],
    withoutReported: 1,
    withTarget: 8,
    onTarget: 4,
  }),
  groups: [
    levelsGroup({
      key: 'group:default/ml-platform',
      title: 'ML Platform',
      inScope: 9,
      assessed: 9,
      reported: [0, 4, 4, 1, 0],
      withTarget: 7,
      onTarget: 3,
    }),
    levelsGroup({ key: '', title: 'No owner', inScope: 3, assessed: 1 }),
  ],
});

const heatmap: HeatmapReport = heatmapReport({
  total: heatmapGroup({ key: '', inScope: 12, assessed: 10 }, [5, 5, 0]),
  groups: [
    heatmapGroup(
      {
        key: 'group:default/ml-platform',
        title: 'ML Platform',
        inScope: 9,
        assessed: 9,
      },
      [9, 0, 0],
      { 'explainability.general.meaningful': [6, 2, 0] },
    ),
    heatmapGroup(
      { key: '', title: 'No owner', inScope: 3, assessed: 1 },
      [0, 1, 0],
    ),
  ],
});

const facets: FacetsReport = {
  owner: [
    { key: 'group:default/technology', title: 'Technology', count: 12 },
    {
      key: 'group:default/ml-platform',
      title: 'ML Platform',
      count: 9,
      parents: ['group:default/technology'],
    },
  ],
  system: [],
  domain: [],
  lifecycle: [{ key: 'production', title: 'production', count: 7 }],
  type: [],
  tag: [],
  servingMode: [],
  target: [],
  edition: [],
  state: [],
};

/** A little history: three components at first, ten by now. */
const trend: TrendReport = {
  months: [
    trendMonth({ month: '2026-01' }),
    trendMonth({
      month: '2026-02',
      assessed: 3,
      reported: [1, 2, 0, 0, 0],
      firstAssessed: 3,
      withTarget: 3,
      onTarget: 1,
    }),
    trendMonth({
      month: '2026-03',
      assessed: 10,
      reported: [1, 4, 3, 1, 0],
      withoutReported: 1,
      firstAssessed: 7,
      addedToScope: 2,
      withTarget: 8,
      onTarget: 4,
      basicsMet: 3,
    }),
  ],
  sameComponents: false,
  componentsCompared: null,
  scoring: { waiting: 0, editions: ['2026-12'] },
};

const statements: StatementsReport = {
  assessed: 10,
  scoring: { waiting: 0, editions: ['2026-12'] },
  statements: [
    statementReport({
      statementId: 'documentation.project.business-goals',
      yes: 4,
      no: 5,
      onlyMissingBasic: 1,
      missingIn: [
        {
          key: 'group:default/ml-platform',
          title: 'ML Platform',
          count: 4,
          applicable: 8,
        },
      ],
    }),
    statementReport({
      statementId: 'explainability.general.meaningful',
      yes: 7,
      no: 2,
      onlyMissingBasic: 2,
      practisedBy: [
        {
          key: 'group:default/search',
          title: 'Search',
          count: 3,
          applicable: 3,
        },
      ],
    }),
  ],
};

/** How the plugin is doing, as administrators see it. */
export const health: MaturityHealth = {
  modelVersion: '1.0.0',
  schemaVersion: '20261121140000_report_facts.js',
  revision: 1234,
  drafts: 3,
  submissions: 80,
  components: 12,
  lastSync: {
    startedAt: '2026-03-04T10:00:00.000Z',
    finishedAt: '2026-03-04T10:00:02.000Z',
    durationMs: 2000,
    outcome: 'failed',
    components: null,
    added: null,
    changed: null,
    removed: null,
    error: 'The catalog did not answer',
  },
  lastSucceededAt: '2026-03-04T09:00:00.000Z',
  heldBack: null,
  outOfScope: [
    { kind: 'Resource', type: 'ai-model', count: 1300 },
    { kind: 'AiResource', type: null, count: 2 },
  ],
};

/** A backend that always gives the same answers. */
export function mockApi() {
  return {
    getModel: jest.fn().mockResolvedValue(maturityModel),
    getTrend: jest.fn().mockResolvedValue(trend),
    getStatements: jest.fn().mockResolvedValue(statements),
    getHealth: jest.fn().mockResolvedValue(health),
    exportReport: jest.fn().mockResolvedValue(new Blob(['a,b'])),
    getSummary: jest.fn().mockResolvedValue(summary),
    getLevels: jest.fn().mockResolvedValue(levels),
    getHeatmap: jest.fn().mockResolvedValue(heatmap),
    getFacets: jest.fn().mockResolvedValue(facets),
    getComponents: jest.fn().mockResolvedValue({
      items: [
        componentRow({
          entityRef: 'component:default/churn',
          title: 'Churn model',
        }),
      ],
      totalItems: 1,
      nextCursor: null,
    }),
  };
}

function Address() {
  const { search } = useLocation();
  return <output data-testid="address">{search}</output>;
}

/** The search parameters of the page. */
export const address = () =>
  new URLSearchParams(screen.getByTestId('address').textContent ?? '');

/**
 * Opens the page at a path, with a search string.
 *
 * @param options - `admin` has every permission, others have none
 */
export async function renderPage(
  path = '/',
  api = mockApi(),
  options: { admin?: boolean } = {},
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: options.admin
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
          }),
        ],
      ]}
    >
      <OrganisationPage />
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return api;
}

/** Opens all filters, and waits for one of them. */
export async function openFilter(field: string): Promise<HTMLElement> {
  await userEvent.click(
    await screen.findByRole('button', { name: /^Filter( |$)/ }),
  );
  return screen.findByRole('textbox', { name: new RegExp(`^${field}`) });
}

/** Waits for a cell of the heatmap. */
export const cell = (name: string | RegExp) =>
  screen.findByRole('gridcell', { name });
