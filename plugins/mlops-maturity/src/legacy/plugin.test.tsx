import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { identityApiRef } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import type { Entity } from '@backstage/catalog-model';
import { churnModel, commerce } from '../__fixtures__/entities';
import { assessed } from '../__fixtures__/assessments';
import { loadLazyParts } from '../__fixtures__/loadLazyParts';
import {
  aMaturityApi,
  aMaturityApiThatIsSlow,
  aMaturityApiWith,
} from '../__fixtures__/maturityApi';
import { germanApis } from '../__testUtils__/germanApis';
import { maturityApiRef } from '../api';
import {
  heatmapGroup,
  heatmapReport,
} from '../organisation/__testUtils__/reports';
import {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  EntityMlopsMaturityPortfolioContent,
  HomePageMlopsMaturity,
  MlopsMaturityPage,
  mlopsMaturityPlugin,
} from './plugin';

beforeAll(loadLazyParts, 60_000);

async function renderOnEntityPage(
  element: ReactNode,
  api = aMaturityApiWith(assessed({ level: 2, answer: 'yes' })),
  entity: Entity = churnModel,
) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <EntityProvider entity={entity}>{element}</EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('the legacy plugin', () => {
  it('brings the card', async () => {
    await renderOnEntityPage(<EntityMlopsMaturityCard />);
    expect(await screen.findByText(/^Level 2/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open maturity details' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/churn-model/mlops-maturity',
    );
  });

  it('brings the tab', async () => {
    await renderOnEntityPage(
      <Routes>
        <Route path="*" element={<EntityMlopsMaturityContent />} />
      </Routes>,
    );
    expect(
      await screen.findByRole('heading', { name: /^Level 2/ }),
    ).toBeInTheDocument();
  });

  it('brings the page of the organisation, with its header', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [maturityApiRef, aMaturityApiThatIsSlow()],
          [permissionApiRef, mockApis.permission()],
        ]}
      >
        <Routes>
          <Route path="*" element={<MlopsMaturityPage />} />
        </Routes>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(
      await screen.findByRole('heading', { name: 'MLOps maturity', level: 1 }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('brings the tab of groups, systems and domains', async () => {
    await renderOnEntityPage(
      <Routes>
        <Route path="*" element={<EntityMlopsMaturityPortfolioContent />} />
      </Routes>,
      aMaturityApi({
        getHeatmap: async () =>
          heatmapReport({ total: heatmapGroup({ key: '' }) }),
      }),
      commerce,
    );
    expect(
      await screen.findByText('No ML components here'),
    ).toBeInTheDocument();
  });

  it('brings the card of the home page', async () => {
    await renderOnEntityPage(
      <HomePageMlopsMaturity />,
      aMaturityApi({
        getComponents: async () => ({
          items: [],
          totalItems: 0,
          nextCursor: null,
        }),
      }),
    );
    expect(
      await screen.findByText('ML components of my teams'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/own no component|Sign in to see/),
    ).toBeInTheDocument();
  });

  it('heads the card of the home page in the reader’s language', async () => {
    const apis = [
      ...germanApis(),
      [maturityApiRef, aMaturityApiThatIsSlow()],
      [identityApiRef, mockApis.identity()],
    ] as const;
    await renderInTestApp(
      <TestApiProvider apis={apis}>
        <HomePageMlopsMaturity />
        <HomePageMlopsMaturity title="Unsere Modelle" />
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(
      await screen.findByText('ML-Komponenten meiner Teams'),
    ).toBeInTheDocument();
    expect(screen.getByText('Unsere Modelle')).toBeInTheDocument();
  });

  it('brings its own API', () => {
    expect([...mlopsMaturityPlugin.getApis()].map(({ api }) => api)).toContain(
      maturityApiRef,
    );
  });
});
