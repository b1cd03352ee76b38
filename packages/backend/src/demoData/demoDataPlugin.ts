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
import { DemoSharedAnswersLoader } from './DemoSharedAnswersLoader';
import { readDemoAssessments } from './readDemoAssessments';
import { readDemoSharedAnswers } from './readDemoSharedAnswers';

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
        const client = new MaturityClient({ discoveryApi: discovery });
        const getToken = async () => {
          const { token } = await auth.getPluginRequestToken({
            onBehalfOf: await auth.getOwnServiceCredentials(),
            targetPluginId: 'mlops-maturity',
          });
          return token;
        };
        const loader = new DemoDataLoader({
          client,
          assessments: await readDemoAssessments(
            directory,
            maturityModel,
            new Date(),
          ),
          knex: await database.getClient(),
          logger,
          getToken,
        });
        const sharedAnswersLoader = new DemoSharedAnswersLoader({
          client,
          sharedAnswers: await readDemoSharedAnswers(
            resolvePackagePath('backend', '../../examples/shared-answers.yaml'),
          ),
          logger,
          getToken,
        });

        const stopping = new AbortController();
        lifecycle.addShutdownHook(() => stopping.abort());
        rootLifecycle.addStartupHook(() => {
          // Not awaited: the portal is usable while the data arrives.
          void loader
            .load(stopping.signal)
            .then(() => sharedAnswersLoader.load(stopping.signal));
        });
      },
    });
  },
});
