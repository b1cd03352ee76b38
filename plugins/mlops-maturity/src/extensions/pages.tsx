import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { PageRouter } from '../url/router';
import { rootRouteRef } from '../url/routes';
import { title } from './title';

/**
 * `page:mlops-maturity`: the whole organisation. The app renders the header,
 * and a navigation entry, from the title and icon of the plugin.
 */
const organisationPage = PageBlueprint.make({
  params: {
    path: '/mlops-maturity',
    title,
    routeRef: rootRouteRef,
    loader: () =>
      import('../organisation/page/OrganisationPageContent').then(
        ({ OrganisationPageContent }) => (
          <PageRouter>
            <OrganisationPageContent />
          </PageRouter>
        ),
      ),
  },
});

export default [organisationPage];
