import '@backstage/cli/asset-types';
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend -- this is an app, for development
import '@backstage/ui/css/styles.css';
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { NotFoundError } from '@backstage/errors';
import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import ReactDOM from 'react-dom/client';
import { churnModel } from '../src/__fixtures__/entities';
import { aMaturityApi } from '../src/__fixtures__/maturityApi';
import plugin, { maturityApiRef } from '../src';
import { primitives } from './primitives';
import { signedInAsGuest } from './signedInAsGuest';
import { STATES } from './states';

const catalogWithOneComponentPerState = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () =>
            new InMemoryCatalogClient({
              entities: Object.keys(STATES).map(name => ({
                ...churnModel,
                metadata: { ...churnModel.metadata, name },
              })),
            }),
        }),
    }),
  ],
});

const backendThatKnowsTheStates = createFrontendModule({
  pluginId: 'mlops-maturity',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: maturityApiRef,
          deps: {},
          factory: () =>
            aMaturityApi({
              getAssessment: async entityRef => {
                const view = STATES[parseEntityRef(entityRef).name];
                if (!view) {
                  throw new NotFoundError(`No assessment of ${entityRef}`);
                }
                return { ...view, entityRef };
              },
            }),
        }),
    }),
  ],
});

const app = createApp({
  features: [
    catalogPlugin,
    plugin,
    signedInAsGuest,
    primitives,
    catalogWithOneComponentPerState,
    backendThatKnowsTheStates,
  ],
});

const root = document.getElementById('root');
if (root) {
  ReactDOM.createRoot(root).render(app.createRoot());
}
