import { Content } from '@backstage/core-components';
import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../routes';

/**
 * `page:mlops-maturity`: the whole organisation. The app renders the header,
 * and a navigation entry, from the title and icon of the plugin.
 */
const organisationPage = PageBlueprint.make({
  params: {
    path: '/mlops-maturity',
    routeRef: rootRouteRef,
    loader: () =>
      import('../components/organisation/OrganisationPage').then(
        ({ OrganisationPage }) => (
          <Content>
            <OrganisationPage />
          </Content>
        ),
      ),
  },
});

export default [organisationPage];
