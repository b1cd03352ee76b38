import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  createModelVersions,
  describeProblem,
  maturityModel,
  mlopsMaturityPermissions,
  olderMaturityModels,
  withFreshness,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityEvidenceExtensionPoint } from 'backstage-plugin-mlops-maturity-node';
import { reportingAbsence } from './availability/reportingAbsence';
import { CatalogSync } from './catalog/CatalogSync';
import { ComponentReader } from './catalog/ComponentReader';
import { readMaturityConfig } from './configuration/readMaturityConfig';
import { unknownKeys } from './configuration/unknownKeys';
import { CatalogEvidenceProvider } from './evidence/CatalogEvidenceProvider';
import { EvidenceCollector } from './evidence/EvidenceCollector';
import { EvidenceProviders } from './evidence/EvidenceProviders';
import { OutOfScopeTypes } from './catalog/OutOfScopeTypes';
import { ObservedCatalogSync } from './catalog/ObservedCatalogSync';
import { scheduleCatalogSync } from './catalog/scheduleCatalogSync';
import { AdministratorWatch } from './observation/AdministratorWatch';
import { MaturityMetrics, metricsRef } from './observation/MaturityMetrics';
import { warnOfMemory } from './observation/warnOfMemory';
import { scheduleRetention } from './retention/scheduleRetention';
import { MaturityEventPublisher } from './events/MaturityEventPublisher';
import { scheduleRescoring } from './rescoring/scheduleRescoring';
import { createRouter } from './router/createRouter';
import {
  misconfigurationOf,
  misconfiguredRouter,
} from './router/misconfiguredRouter';
import { createMaturityService } from './service/createMaturityService';
import { ViewerVisibility } from './service/ViewerVisibility';
import { createReports } from './reports/Reports';
import { createStores } from './store/createStores';
import { migrate } from './store/migrations/migrate';

/**
 * The MLOps Maturity backend: assessments of ML components, a read-side copy
 * of what the catalog says about them, and reports over all of them.
 *
 * @public
 */
export const mlopsMaturityPlugin = createBackendPlugin({
  pluginId: 'mlops-maturity',
  register(env) {
    const evidenceProviders = new EvidenceProviders();
    env.registerExtensionPoint(
      mlopsMaturityEvidenceExtensionPoint,
      evidenceProviders,
    );
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
        rootLifecycle: coreServices.rootLifecycle,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auditor, auth, httpAuth } = deps;
        const catalog = reportingAbsence('catalog', deps.catalog);
        const permissions = reportingAbsence('permissions', deps.permissions);
        const metrics = MaturityMetrics.create({
          metrics: deps.metricsService,
        });
        deps.permissionsRegistry.addPermissions(mlopsMaturityPermissions);

        const { value, problems, warnings } = readMaturityConfig(deps.config);
        warnings.forEach(warning =>
          deps.logger.error(describeProblem(warning)),
        );
        unknownKeys(deps.config).forEach(line => deps.logger.warn(line));
        if (problems) {
          // Return instead of throwing, as an error would end the process and
          // with it the whole portal.
          deps.logger.error(misconfigurationOf(problems));
          deps.httpRouter.use(
            misconfiguredRouter({
              problems: [...problems, ...warnings],
              metrics,
            }),
          );
          return;
        }
        const { filter, isInScope, freshness } = value;
        const model = withFreshness(maturityModel, freshness);
        const olderModels = olderMaturityModels.map(older =>
          withFreshness(older, freshness),
        );
        const models = createModelVersions(model, olderModels);
        const knex = await migrate(deps);
        const stores = createStores(knex, models);
        const reports = createReports({
          knex,
          models,
          sharedAnswers: stores.sharedAnswers,
        });
        await reports.prepare();
        const now = () => stores.revision.now();

        evidenceProviders.addProvider(
          CatalogEvidenceProvider.create({ catalog, now }),
        );
        const service = createMaturityService({
          stores,
          reports,
          components: ComponentReader.create({
            catalog,
            auth,
            stores,
            isInScope,
          }),
          models,
          events: MaturityEventPublisher.create(deps),
          metrics,
          permissions,
          catalog,
          outOfScope: OutOfScopeTypes.create({ ...deps, filter }),
          viewers: ViewerVisibility.create({
            permissions,
            catalog,
            stores,
            filter,
          }),
          evidence: EvidenceCollector.create({
            providers: evidenceProviders,
            model,
            timeoutMs: value.evidenceTimeoutMs,
            now,
            logger: deps.logger,
          }),
          logger: deps.logger,
        });

        const administrators = AdministratorWatch.create(deps);
        deps.httpRouter.use(
          createRouter({
            administrators,
            service,
            httpAuth,
            auditor,
            logger: deps.logger,
            metrics,
          }),
        );
        await warnOfMemory(deps);
        const stopping = new AbortController();
        deps.rootLifecycle.addShutdownHook(() => stopping.abort());
        // Not awaited: the permission backend may be starting still.
        deps.rootLifecycle.addStartupHook(() => {
          void administrators.askAtStart(stopping.signal);
        });
        await scheduleRetention({ ...deps, stores, maxAgeMs: value.maxAgeMs });
        await scheduleRescoring({
          ...deps,
          results: stores.results,
          signal: stopping.signal,
        });
        await scheduleCatalogSync({
          sync: ObservedCatalogSync.create({
            sync: CatalogSync.create({
              catalog,
              auth,
              logger: deps.logger,
              stores,
              filter,
              hasOwnFilter: value.hasOwnFilter,
            }),
            metrics,
            stores,
            logger: deps.logger,
          }),
          scheduler: deps.scheduler,
          schedule: value.schedule,
          logger: deps.logger,
        });
      },
    });
  },
});
