import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiStairsLine } from '@remixicon/react';
import apis from './extensions/apis';
import entityCards from './extensions/entityCards';
import entityContents from './extensions/entityContents';
import homeWidgets from './extensions/homeWidgets';
import pages from './extensions/pages';
import {
  entityContentRouteRef,
  portfolioRouteRef,
  rootRouteRef,
} from './url/routes';

/**
 * The plugin for the new frontend system; found by the app on its own where
 * `app.packages` is `all`.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'mlops-maturity',
  title: 'MLOps maturity',
  icon: <RiStairsLine />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    entityContent: entityContentRouteRef,
    portfolio: portfolioRouteRef,
  },
  extensions: [
    ...apis,
    ...entityCards,
    ...entityContents,
    ...pages,
    ...homeWidgets,
  ],
});
