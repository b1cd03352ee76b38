import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
  type HeatmapGroup,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../api';
import { summary } from '../organisation/__testUtils__/renderPage';
import {
  heatmapGroup,
  heatmapReport,
  levelsGroup,
  levelsReport,
} from '../organisation/__testUtils__/reports';
import type { ReportScope } from '../organisation/state/filters';
import { PortfolioTab } from './PortfolioTab';
import { WithModel } from '../ui/states/WithModel';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(60_000);

const COMMERCE: ReportScope = {
  field: 'owner',
  entityRef: 'group:default/commerce',
  title: 'Commerce',
};

function mockApi() {
  return {
    getModel: jest.fn().mockResolvedValue(maturityModel),
    getSummary: jest.fn().mockResolvedValue(summary),
    getFacets: jest.fn().mockResolvedValue({
      owner: [],
      system: [],
      domain: [],
      lifecycle: [],
      type: [],
      tag: [],
      servingMode: [],
      target: [],
      edition: [],
      state: [],
    }),
    getHealth: jest.fn().mockRejectedValue(new Error('Not allowed')),
    getSharedAnswers: jest.fn().mockResolvedValue({
      entityRef: COMMERCE.entityRef,
      title: COMMERCE.title,
      version: 0,
      access: { update: false },
      components: 8,
      assessed: 8,
      statements: [],
    }),
    getComponents: jest
      .fn()
      .mockResolvedValue({ items: [], totalItems: 0, nextCursor: null }),
    getLevels: jest.fn().mockResolvedValue(
      levelsReport({
        total: levelsGroup({
          key: '',
          inScope: 8,
          assessed: 8,
          reported: [0, 8, 0, 0, 0],
        }),
        groups: [
          levelsGroup({
            key: 'group:default/commerce',
            title: 'Commerce',
            inScope: 5,
            assessed: 5,
            reported: [0, 5, 0, 0, 0],
            targets: [0, 3, 0, 1, 0],
            withTarget: 4,
          }),
          levelsGroup({
            key: 'group:default/search',
            title: 'Search',
            inScope: 3,
            assessed: 3,
            reported: [0, 3, 0, 0, 0],
            targets: [0, 3, 0, 0, 0],
            withTarget: 3,
          }),
        ],
      }),
    ),
    getHeatmap: jest.fn().mockResolvedValue(
      heatmapReport({
        total: heatmapGroup({ key: '', inScope: 8, assessed: 8 }, [4, 4, 0]),
        groups: [
          heatmapGroup(
            {
              key: 'group:default/commerce',
              title: 'Commerce',
              inScope: 5,
              assessed: 5,
            },
            [4, 1, 0],
          ),
          heatmapGroup(
            {
              key: 'group:default/search',
              title: 'Search',
              inScope: 3,
              assessed: 3,
            },
            [0, 3, 0],
          ),
        ],
      }),
    ),
  };
}

async function renderTab(scope: ReportScope, api = mockApi(), path = '/') {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [
          permissionApiRef,
          mockApis.permission({ authorize: AuthorizeResult.DENY }),
        ],
      ]}
    >
      <WithModel>
        <PortfolioTab scope={scope} />
      </WithModel>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return api;
}

describe('the tab of a group', () => {
  it('counts the group and everything below it, and nothing else', async () => {
    const api = await renderTab(COMMERCE);
    await screen.findByRole('table');
    for (const report of [
      api.getSummary,
      api.getHeatmap,
      api.getLevels,
      // The counts of the filters too.
      api.getFacets,
    ]) {
      expect(report).toHaveBeenCalled();
      for (const [query] of report.mock.calls) {
        expect(query).toMatchObject({ owner: ['group:default/commerce'] });
      }
    }
  });

  it('asks for each thing once', async () => {
    const api = await renderTab(COMMERCE);
    await screen.findByRole('table');
    await screen.findByRole('alert');
    for (const request of Object.values(api)) {
      const asked = request.mock.calls.map(([query]) => JSON.stringify(query));
      expect(asked).toEqual([...new Set(asked)]);
    }
    expect(api.getFacets).toHaveBeenCalledTimes(1);
    expect(api.getLevels).toHaveBeenCalledTimes(1);
    expect(api.getHeatmap).toHaveBeenCalledTimes(1);
  });

  it('compares the groups right below it, each with all that is deeper', async () => {
    const api = mockApi();
    const facets = await api.getFacets();
    api.getFacets.mockResolvedValue({
      ...facets,
      owner: [
        { key: 'group:default/company', title: 'Company', count: 8 },
        {
          key: 'group:default/commerce',
          title: 'Commerce',
          count: 8,
          parents: ['group:default/company'],
        },
        {
          key: 'group:default/search',
          title: 'Search',
          count: 3,
          parents: ['group:default/commerce'],
        },
      ],
    });
    await renderTab(COMMERCE, api);
    await screen.findByRole('table');
    const levels = api.getLevels.mock.calls
      .map(([query]) => query)
      .filter(query => query.limit === 20);
    expect(levels).toEqual([
      {
        owner: ['group:default/commerce'],
        groupBy: 'owner',
        depth: 3,
        limit: 20,
      },
    ]);
  });

  it('calls what it has with all below it differently from what it has itself', async () => {
    await renderTab(COMMERCE);
    for (const name of [
      'Commerce and below: Level 1, 8 of 8 components',
      'Commerce: Level 1, 5 of 5 components',
    ]) {
      expect(await screen.findByRole('button', { name })).toBeInTheDocument();
    }
  });

  it('calls them differently in the heatmap and its lists', async () => {
    await renderTab(COMMERCE, mockApi(), '/?view=heatmap');
    await screen.findByRole('gridcell', { name: /^Commerce, Documentation/ });
    await userEvent.click(
      screen.getByRole('gridcell', {
        name: /^Commerce and below, Documentation/,
      }),
    );
    expect(
      await screen.findByRole('dialog', {
        name: /^Commerce and below · Documentation/,
      }),
    ).toBeInTheDocument();
  });

  it('has a strip of the seven sections for each group, with k of n', async () => {
    await renderTab(COMMERCE);
    const row = (await screen.findByRole('rowheader', { name: 'Search' }))
      .parentElement;
    expect(row).not.toBeNull();
    const cells = within(row ?? document.body).getAllByRole('cell');
    expect(cells).toHaveLength(7);
    expect(cells[0]).toHaveTextContent('0%0 of 24');
    expect(screen.getByRole('link', { name: 'Search' })).toHaveAttribute(
      'href',
      '/catalog/default/group/search',
    );
  });

  it('says of a cell of a strip between which values it lies', async () => {
    const api = mockApi();
    const whole = await api.getHeatmap();
    api.getHeatmap.mockResolvedValue({
      ...whole,
      groups: whole.groups.map((group: HeatmapGroup) => ({
        ...group,
        // One more component that is not assessed.
        inScope: group.inScope + 1,
      })),
    });
    await renderTab(COMMERCE, api);
    const [row] = await screen.findAllByRole('row', { name: /^Search/ });
    await userEvent.click(
      within(row).getByRole('button', { name: /^Search, Documentation/ }),
    );
    const said = await screen.findByRole('dialog', {
      name: /^Search · Documentation/,
    });
    expect(said).toHaveTextContent('0 of 24 answers yes');
    expect(said).toHaveTextContent(
      'Between 0% and 25%: if 8 answers of components that are not assessed were all no, or all yes.',
    );
    await userEvent.click(within(said).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(said).not.toBeInTheDocument());
  });

  it('filters the strips as everything else on the page', async () => {
    const api = mockApi();
    const whole = await api.getHeatmap();
    api.getHeatmap.mockImplementation(async query =>
      query.tag
        ? {
            ...whole,
            groups: whole.groups.map((group: HeatmapGroup) => ({
              ...group,
              cells: group.cells.map((_, index) => (index % 3 === 0 ? 1 : 0)),
            })),
          }
        : whole,
    );
    await renderTab(COMMERCE, api, '/?tag=x');
    const row = (await screen.findByRole('rowheader', { name: 'Search' }))
      .parentElement;
    const cells = within(row ?? document.body).getAllByRole('cell');
    expect(cells[0]).toHaveTextContent('8 of 8');
  });

  it('keeps the strips in their place while another filter is asked for, and says why they fail', async () => {
    const api = mockApi();
    const whole = await api.getHeatmap();
    await renderTab(COMMERCE, api);
    await screen.findByRole('rowheader', { name: 'Search' });
    let fail: (reason: Error) => void = () => {};
    api.getHeatmap.mockReturnValueOnce(
      new Promise((_, reject) => {
        fail = reject;
      }),
    );
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search' }),
      'churn',
    );
    const strips = screen.getByRole('region', {
      name: 'Practices by group at a glance',
    });
    await waitFor(() => expect(strips).toHaveAttribute('aria-busy', 'true'));
    const row = within(strips).getByRole('rowheader', { name: 'Search' });
    expect(row.closest('[data-outdated]')).not.toBeNull();
    act(() => fail(new Error('no connection')));
    await within(strips).findByText(
      'The heatmap could not be loaded: no connection',
    );
    api.getHeatmap.mockResolvedValue(whole);
    await userEvent.click(
      within(strips).getByRole('button', { name: 'Try again' }),
    );
    await within(strips).findByRole('rowheader', { name: 'Search' });
  });

  it('says in place of the strips that a filter leaves too few groups', async () => {
    const api = mockApi();
    const whole = await api.getHeatmap();
    api.getHeatmap.mockResolvedValue({
      ...whole,
      groups: whole.groups.slice(1),
      groupCount: 1,
    });
    await renderTab(COMMERCE, api, '/?tag=x');
    expect(
      await screen.findByText(/There are no two groups to compare/),
    ).toBeInTheDocument();
  });

  it('says that its own portfolio suggests another target, and lists them', async () => {
    const api = await renderTab(COMMERCE);
    const hint = await screen.findByRole('alert');
    expect(hint).toHaveTextContent(
      'Commerce owns 5 ML components itself. With so many ML cases, level 3 is the usual target.',
    );
    expect(hint).toHaveTextContent('3 of 4 components with a target aim lower');
    await userEvent.click(
      screen.getByRole('button', { name: 'List those that aim lower' }),
    );
    expect(api.getComponents).toHaveBeenCalledWith(
      expect.objectContaining({
        owner: ['group:default/commerce'],
        target: ['0', '1', '2'],
      }),
      expect.anything(),
    );
  });
});

it('says what is answered once for everything below', async () => {
  const api = await renderTab(COMMERCE);
  const section = await screen.findByRole('region', {
    name: 'Answered once for everything below',
  });
  expect(
    await within(section).findByText(/Commerce answers none of them yet/),
  ).toBeInTheDocument();
  expect(api.getSharedAnswers).toHaveBeenCalledWith(
    'group:default/commerce',
    expect.anything(),
  );
});

it('says of a system without ML components just that', async () => {
  const api = mockApi();
  api.getHeatmap.mockResolvedValue(
    heatmapReport({ total: heatmapGroup({ key: '' }) }),
  );
  await renderTab(
    { field: 'system', entityRef: 'system:default/shop', title: 'Web shop' },
    api,
  );
  expect(await screen.findByText('No ML components here')).toBeInTheDocument();
  expect(screen.getByText(/No component of Web shop/)).toBeInTheDocument();
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
});
