import {
  coreServices,
  createBackendPlugin,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  MaturityClient,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { DemoDataLoader } from './DemoDataLoader';
import { readDemoAssessments } from './readDemoAssessments';

/**
 * Fills the demo portal with assessments at its first start.
 */
export const demoDataPlugin = createBackendPlugin({
  pluginId: 'mlops-maturity-demo',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        database: coreServices.database,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        rootLifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
      },
      async init({
        auth,
        database,
        discovery,
        lifecycle,
        rootLifecycle,
        logger,
      }) {
        const directory = resolvePackagePath(
          'backend',
          '../../examples/assessments',
        );
        const loader = new DemoDataLoader({
          client: new MaturityClient({ discoveryApi: discovery }),
          assessments: await readDemoAssessments(
            directory,
            maturityModel,
            new Date(),
          ),
          knex: await database.getClient(),
          logger,
          getToken: async () => {
            const { token } = await auth.getPluginRequestToken({
              onBehalfOf: await auth.getOwnServiceCredentials(),
              targetPluginId: 'mlops-maturity',
            });
            return token;
          },
        });

        const stopping = new AbortController();
        lifecycle.addShutdownHook(() => stopping.abort());
        rootLifecycle.addStartupHook(() => {
          // Not awaited: the portal is usable while the data arrives.
          void loader.load(stopping.signal);
        });
      },
    });
  },
});
