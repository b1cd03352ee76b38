/**
 * A backend with the plugin and all that a deployment has around it: the root
 * router with compression, security headers and request log, tokens, audit
 * log. Only the catalog is a stand-in with little in it, and no task is
 * scheduled, so that nothing but the requests is measured.
 *
 *   node server.ts <settings file>
 */
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
  type SchedulerService,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mlopsMaturityPlugin from 'backstage-plugin-mlops-maturity-backend';
import { readFileSync } from 'node:fs';
import { benchRoutesModule } from './benchRoutesModule';
import { serverSettingsSchema, type ServerSettings } from './serverSettings';

const settings = serverSettingsSchema.parse(
  JSON.parse(readFileSync(process.argv[2], 'utf8')),
);
const baseUrl = `http://127.0.0.1:${settings.port}`;

const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({
    data: {
      app: { baseUrl },
      backend: {
        baseUrl,
        listen: { host: '127.0.0.1', port: settings.port },
        database: JSON.parse(JSON.stringify(settings.database)),
        auth: {
          externalAccess: [
            {
              type: 'static',
              options: { token: settings.token, subject: 'bench' },
            },
          ],
        },
      },
    },
  }),
);
backend.add(
  catalogServiceMock.factory({ entities: settings.entities.map(entityOf) }),
);
backend.add(
  createServiceFactory({
    service: coreServices.scheduler,
    deps: {},
    factory: (): SchedulerService => ({
      triggerTask: async () => {},
      cancelTask: async () => {},
      scheduleTask: async () => {},
      createScheduledTaskRunner: () => ({ run: async () => {} }),
      getScheduledTasks: async () => [],
    }),
  }),
);
backend.add(mlopsMaturityPlugin);
backend.add(benchRoutesModule);
void backend.start();

function entityOf(component: ServerSettings['entities'][number]): Entity {
  const { kind, namespace, name } = parseEntityRef(component.entityRef);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: kind.replace(/^./, first => first.toUpperCase()),
    metadata: { namespace, name, title: component.title, tags: component.tags },
    spec: { type: component.type, lifecycle: component.lifecycle },
    relations: [
      ...component.owners.map(targetRef => ({ type: 'ownedBy', targetRef })),
      ...[...component.systems, ...component.domains].map(targetRef => ({
        type: 'partOf',
        targetRef,
      })),
    ],
  };
}
