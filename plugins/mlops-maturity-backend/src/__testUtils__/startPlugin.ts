import {
  coreServices,
  type BackendFeature,
  createServiceFactory,
  type LoggerService,
  type SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Entity } from '@backstage/catalog-model';
import {
  eventsServiceRef,
  type EventParams,
  type EventsService,
} from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import request, { type Response } from 'supertest';
import mlopsMaturityPlugin from '../index';
import { entities as smallCompany } from './entities';
import { expectContract } from './expectContract';
import { fakeCatalog, type CatalogReadRule } from './fakeCatalog';
import { fakePermissions, type Policy } from './fakePermissions';

/** A member of the team that owns the defect detector. */
export const OWNER = 'user:default/ada';

const BASE_PATH = '/api/mlops-maturity';

type Method = 'get' | 'head' | 'patch' | 'post' | 'put' | 'delete';

/**
 * How a request is made.
 */
export interface RequestOptions {
  /** Entity ref of a user, `service`, or `nobody`; the owner if left out. */
  as?: string;
  /** Version of the draft, sent as `If-Match`. */
  version?: number;
  headers?: Record<string, string>;
  /** A string is sent as it is. */
  body?: object | string;
}

/**
 * A running plugin with the small company of `entities.ts` in its catalog,
 * already synced.
 */
export interface RunningPlugin {
  /** Makes a request; a response that breaks the contract is an error. */
  send(
    method: Method,
    path: string,
    options?: RequestOptions,
  ): Promise<Response>;
  /** Runs the scheduled sync with the catalog. */
  sync(): Promise<void>;
  setEntities(entities: Entity[]): void;
  /** Ids of the tasks that were scheduled. */
  tasks: string[];
  /** Audit events so far: id, outcome and meta. */
  audit: Array<{ eventId: string; outcome: string; meta?: JsonObject }>;
  /** The errors of the failed ones among them. */
  auditErrors: Error[];
  /** What was measured so far. */
  measured: Array<{ metric: string; value: number; attributes?: object }>;
  /** Events that were published so far. */
  published: EventParams[];
}

/**
 * Starts the plugin on a backend with a database, a fake catalog and a policy.
 *
 * @param options.policy - allows everything if left out
 */
export async function startPlugin(options: {
  knex: Knex;
  entities?: Entity[];
  policy?: Policy;
  mayReadInCatalog?: CatalogReadRule;
  config?: JsonObject;
  logger?: LoggerService;
  /** Modules to start with the plugin. */
  modules?: BackendFeature[];
  /** What the broker does with an event; nothing if left out. */
  publish?: EventsService['publish'];
}): Promise<RunningPlugin> {
  let entities = options.entities ?? smallCompany;
  const tasks = new Map<string, SchedulerServiceTaskInvocationDefinition>();
  const audit: RunningPlugin['audit'] = [];
  const auditErrors: Error[] = [];
  const measured: RunningPlugin['measured'] = [];
  const measure = (metric: string) => (value: number, attributes?: object) => {
    measured.push({ metric, value, attributes });
  };
  const published: RunningPlugin['published'] = [];
  const permissions = fakePermissions(options.policy ?? (() => 'allow'));

  const { server } = await startTestBackend({
    features: [
      mlopsMaturityPlugin,
      ...(options.modules ?? []),
      mockServices.rootConfig.factory({ data: options.config ?? {} }),
      mockServices.database.factory({ knex: options.knex }),
      ...(options.logger
        ? [mockServices.logger.mock(options.logger).factory]
        : []),
      mockServices.scheduler.mock({
        scheduleTask: async task => {
          tasks.set(task.id, task);
        },
      }).factory,
      mockServices.auditor.mock({
        createEvent: async ({ eventId, meta }) => ({
          success: async () => {
            audit.push({ eventId, outcome: 'success', meta });
          },
          fail: async ({ error }) => {
            audit.push({ eventId, outcome: error.name, meta });
            auditErrors.push(error);
          },
        }),
      }).factory,
      metricsServiceMock.mock({
        createCounter: name => ({ add: measure(name) }),
        createGauge: name => ({ record: measure(name) }),
        createHistogram: name => ({ record: measure(name) }),
      }).factory,
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => ({
          subscribe: async () => {},
          publish: (event: EventParams) => {
            published.push(event);
            return options.publish?.(event) ?? Promise.resolve();
          },
        }),
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => permissions,
      }),
      fakeCatalog({
        entities: () => entities,
        mayRead: options.mayReadInCatalog ?? (() => true),
      }).factory,
    ],
  });

  const plugin: RunningPlugin = {
    audit,
    auditErrors,
    measured,
    published,
    tasks: [...tasks.keys()],
    setEntities(changed) {
      entities = changed;
    },
    async sync() {
      await tasks.get('catalog-sync')?.fn(new AbortController().signal);
    },
    async send(method, path, call = {}) {
      const sent = request(server)
        [method](`${BASE_PATH}${path}`)
        .set({
          authorization: authorizationOf(call.as ?? OWNER),
          ...(call.version !== undefined && {
            'if-match': `"${call.version}"`,
          }),
          ...(call.body !== undefined && {
            'content-type': 'application/json',
          }),
          ...call.headers,
        });
      const response = await (call.body === undefined
        ? sent
        : sent.send(call.body));
      expectContract(method, path, response);
      return response;
    },
  };
  await plugin.sync();
  return plugin;
}

function authorizationOf(actor: string): string {
  switch (actor) {
    case 'nobody':
      return mockCredentials.none.header();
    case 'service':
      return mockCredentials.service.header();
    default:
      return mockCredentials.user.header(actor);
  }
}
