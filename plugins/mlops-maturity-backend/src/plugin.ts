import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  createScopeCheck,
  maturityModel,
  mlopsMaturityPermissions,
  readEntityFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { CatalogSync } from './catalog/CatalogSync';
import { ComponentReader } from './catalog/ComponentReader';
import { ObservedCatalogSync } from './catalog/ObservedCatalogSync';
import { scheduleCatalogSync } from './catalog/scheduleCatalogSync';
import { MaturityMetrics, metricsRef } from './observation/MaturityMetrics';
import { scheduleRetention } from './retention/scheduleRetention';
import { MaturityEventPublisher } from './events/MaturityEventPublisher';
import { createRouter } from './router/createRouter';
import { createMaturityService } from './service/createMaturityService';
import { ViewerVisibility } from './service/ViewerVisibility';
import { DatabaseAssessmentStore } from './store/DatabaseAssessmentStore';

/**
 * The MLOps Maturity backend: assessments of ML components, a read-side copy
 * of what the catalog says about them, and reports over all of them.
 *
 * @public
 */
export const mlopsMaturityPlugin = createBackendPlugin({
  pluginId: 'mlops-maturity',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metricsService: metricsRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auditor, auth, catalog, config, httpAuth, permissions } = deps;
        const model = maturityModel;
        const metrics = MaturityMetrics.create({
          metrics: deps.metricsService,
        });
        const filter = readEntityFilter(config);
        const isInScope = createScopeCheck(config);
        const store = await DatabaseAssessmentStore.create({
          database: deps.database,
          model,
          logger: deps.logger,
        });

        const service = createMaturityService({
          store,
          components: ComponentReader.create({
            catalog,
            auth,
            store,
            isInScope,
          }),
          model,
          events: MaturityEventPublisher.create(deps),
          metrics,
          permissions,
          catalog,
          viewers: ViewerVisibility.create({
            permissions,
            catalog,
            store,
            filter,
          }),
        });

        deps.permissionsRegistry.addPermissions(mlopsMaturityPermissions);
        deps.httpRouter.use(
          createRouter({
            service,
            httpAuth,
            auditor,
            logger: deps.logger,
            metrics,
          }),
        );
        await scheduleRetention({ ...deps, store });
        await scheduleCatalogSync({
          sync: ObservedCatalogSync.create({
            sync: CatalogSync.create({
              catalog,
              auth,
              logger: deps.logger,
              store,
              filter,
            }),
            metrics,
            store,
            logger: deps.logger,
          }),
          scheduler: deps.scheduler,
          config,
          logger: deps.logger,
        });
      },
    });
  },
});
