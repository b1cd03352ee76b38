import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import type { ReactElement } from 'react';
import { MaturityClient } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../api';
import { HOME_WIDGET } from '../widget/homeWidget';
import {
  entityContentRouteRef,
  portfolioRouteRef,
  rootRouteRef,
} from '../url/routes';
import { SidebarItem } from './SidebarItem';

/**
 * The plugin, as the legacy frontend system knows it.
 *
 * @public
 */
export const mlopsMaturityPlugin = createPlugin({
  id: 'mlops-maturity',
  apis: [
    createApiFactory({
      api: maturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: dependencies => new MaturityClient(dependencies),
    }),
  ],
  routes: {
    root: rootRouteRef,
    entityContent: entityContentRouteRef,
    portfolio: portfolioRouteRef,
  },
});

/**
 * The card on an entity's overview.
 *
 * @public
 */
export const EntityMlopsMaturityCard: () => ReactElement =
  mlopsMaturityPlugin.provide(
    createComponentExtension({
      name: 'EntityMlopsMaturityCard',
      component: {
        lazy: () =>
          import('../component/card/EntityMaturityCard').then(
            module => module.EntityMaturityCard,
          ),
      },
    }),
  );

/**
 * The tab on an entity's page, to be mounted at the path `/mlops-maturity`.
 *
 * @public
 */
export const EntityMlopsMaturityContent: () => ReactElement =
  mlopsMaturityPlugin.provide(
    createRoutableExtension({
      name: 'EntityMlopsMaturityContent',
      component: () =>
        import('../component/tab/EntityMaturityContent').then(
          module => module.EntityMaturityContent,
        ),
      mountPoint: entityContentRouteRef,
    }),
  );

/**
 * The page of the whole organisation.
 *
 * @public
 */
export const MlopsMaturityPage: () => ReactElement =
  mlopsMaturityPlugin.provide(
    createRoutableExtension({
      name: 'MlopsMaturityPage',
      component: () =>
        import('./OrganisationPageWithHeader').then(
          module => module.OrganisationPageWithHeader,
        ),
      mountPoint: rootRouteRef,
    }),
  );

/**
 * The entry of that page in the sidebar. It also tells
 * `isMlopsMaturityAvailable` the configuration of the app.
 *
 * @public
 */
export const MlopsMaturitySidebarItem: (props: {
  /** Where the page is mounted, if not at `/mlops-maturity`. */
  to?: string;
}) => ReactElement = mlopsMaturityPlugin.provide(
  createComponentExtension({
    name: 'MlopsMaturitySidebarItem',
    component: { sync: SidebarItem },
  }),
);

/**
 * The tab on the page of a group, system or domain, about all components below
 * it, to be mounted at the path `/mlops-portfolio`.
 *
 * @public
 */
export const EntityMlopsMaturityPortfolioContent: () => ReactElement | null =
  mlopsMaturityPlugin.provide(
    createRoutableExtension({
      name: 'EntityMlopsMaturityPortfolioContent',
      component: () =>
        import('../portfolio/EntityPortfolioContent').then(
          module => module.EntityPortfolioContent,
        ),
      mountPoint: portfolioRouteRef,
    }),
  );

/**
 * The components of the signed-in user's teams, as a card of the home page.
 *
 * @public
 */
export const HomePageMlopsMaturity = mlopsMaturityPlugin.provide(
  createCardExtension(HOME_WIDGET),
);
