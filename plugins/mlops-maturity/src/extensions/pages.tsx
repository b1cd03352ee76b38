import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../url/routes';

/**
 * `page:mlops-maturity`: the whole organisation. The app renders the header,
 * and a navigation entry, from the title and icon of the plugin.
 */
const organisationPage = PageBlueprint.make({
  params: {
    path: '/mlops-maturity',
    routeRef: rootRouteRef,
    loader: () =>
      import('../organisation/page/OrganisationPageContent').then(
        ({ OrganisationPageContent }) => <OrganisationPageContent />,
      ),
  },
});

export default [organisationPage];
