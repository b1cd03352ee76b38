import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { Entity } from '@backstage/catalog-model';
import { configApiRef } from '@backstage/core-plugin-api';
import {
  catalogPlugin,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { assessed } from '../__fixtures__/assessments';
import { churnModel, website } from '../__fixtures__/entities';
import { loadLazyParts } from '../__fixtures__/loadLazyParts';
import { aMaturityApiWith } from '../__fixtures__/maturityApi';
import { maturityApiRef } from '../api';
import { isMlopsMaturityAvailable } from './availability';
import {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  MlopsMaturitySidebarItem,
} from './plugin';

beforeAll(loadLazyParts, 60_000);

/** The page of an entity as the legacy system builds it. */
async function renderPage(
  entity: Entity,
  options: { entityFilter?: object; sidebar?: boolean } = {},
) {
  const { entityFilter, sidebar = true } = options;
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalogApiMock({ entities: [entity] })],
        [
          configApiRef,
          mockApis.config({
            data: entityFilter ? { mlopsMaturity: { entityFilter } } : {},
          }),
        ],
        [starredEntitiesApiRef, new MockStarredEntitiesApi()],
        [permissionApiRef, mockApis.permission()],
        [
          maturityApiRef,
          aMaturityApiWith(assessed({ level: 2, answer: 'yes' })),
        ],
      ]}
    >
      {sidebar && <MlopsMaturitySidebarItem />}
      <EntityProvider entity={entity}>
        <EntityLayout>
          <EntityLayout.Route path="/" title="Overview">
            <EntitySwitch>
              <EntitySwitch.Case if={isMlopsMaturityAvailable}>
                <EntityMlopsMaturityCard />
              </EntitySwitch.Case>
              <EntitySwitch.Case>no card</EntitySwitch.Case>
            </EntitySwitch>
          </EntityLayout.Route>
          <EntityLayout.Route
            path="/mlops-maturity"
            title="Maturity tab"
            if={isMlopsMaturityAvailable}
          >
            <EntityMlopsMaturityContent />
          </EntityLayout.Route>
        </EntityLayout>
      </EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog': catalogPlugin.routes.catalogIndex,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

const tab = () => screen.queryByRole('tab', { name: 'Maturity tab' });

describe('the entity page of the legacy frontend system', () => {
  it('goes by the default before it knows the configuration', async () => {
    await renderPage(churnModel, { sidebar: false });
    expect(tab()).toBeInTheDocument();
  });

  it('has card and tab on an ML component', async () => {
    await renderPage(churnModel);
    expect(await screen.findByText(/^Level 2/)).toBeInTheDocument();
    expect(tab()).toBeInTheDocument();
  });

  it('has neither on another component', async () => {
    await renderPage(website);
    expect(await screen.findByText('no card')).toBeInTheDocument();
    expect(tab()).not.toBeInTheDocument();
  });

  it('decides about both by the configured filter', async () => {
    await renderPage(website, { entityFilter: { 'spec.type': 'website' } });
    expect(await screen.findByText(/^Level 2/)).toBeInTheDocument();
    expect(tab()).toBeInTheDocument();
  });

  it('has an entry for the page of the organisation in the sidebar', async () => {
    await renderPage(churnModel);
    expect(
      screen.getByRole('link', { name: 'MLOps maturity' }),
    ).toHaveAttribute('href', '/mlops-maturity');
  });
});
