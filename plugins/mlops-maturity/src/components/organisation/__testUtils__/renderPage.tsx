import { screen } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type {
  FacetsReport,
  HeatmapReport,
  LevelsReport,
  SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../../api';
import { OrganisationPage } from '../OrganisationPage';
import {
  componentRow,
  heatmapGroup,
  heatmapReport,
  levelsGroup,
  levelsReport,
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
  basics: { yes: 60, applicable: 90 },
  beyondBasics: { yes: 10, applicable: 40 },
  aboveTarget: 0,
  understated: 0,
  heldBack: { components: 4, byDimension: { people: 3 }, byAnswers: 1 },
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
      parent: 'group:default/technology',
    },
  ],
  system: [],
  domain: [],
  lifecycle: [{ key: 'production', title: 'production', count: 7 }],
  type: [],
  tag: [],
  servingMode: [],
  target: [],
};

/** A backend that always gives the same answers. */
export function mockApi() {
  return {
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

/** Opens the page at a path, with a search string. */
export async function renderPage(path = '/', api = mockApi()) {
  await renderInTestApp(
    <TestApiProvider apis={[[maturityApiRef, api]]}>
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

/** Waits for a cell of the heatmap. */
export const cell = (name: string | RegExp) =>
  screen.findByRole('gridcell', { name });
