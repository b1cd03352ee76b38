import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  adminPermission,
  assessmentReadPermission,
} from 'backstage-plugin-mlops-maturity-common';
import request from 'supertest';
import mlopsMaturityPlugin from '../../index';

jest.setTimeout(60_000);

const ADA = 'user:default/ada';
const BOB = 'user:default/bob';
const GUEST = 'user:default/guest';

/** Everybody reads, owners write, and guests see only what they own. */
const policy: PermissionPolicy = {
  async handle({ permission }, user): Promise<PolicyDecision> {
    const deny: PolicyDecision = { result: AuthorizeResult.DENY };
    const ownedOnly = () =>
      isResourcePermission(permission, 'catalog-entity')
        ? createCatalogConditionalDecision(
            permission,
            catalogConditions.isEntityOwner({
              claims: user?.info.ownershipEntityRefs ?? [],
            }),
          )
        : deny;
    const isGuest = user?.info.userEntityRef === GUEST;
    if (isPermission(permission, adminPermission)) {
      return deny;
    }
    if (permission.attributes.action === 'update') {
      return ownedOnly();
    }
    return isGuest &&
      (isPermission(permission, catalogEntityReadPermission) ||
        isPermission(permission, assessmentReadPermission))
      ? ownedOnly()
      : { result: AuthorizeResult.ALLOW };
  },
};

const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register: env =>
    env.registerInit({
      deps: { policies: policyExtensionPoint },
      init: async ({ policies }) => policies.setPolicy(policy),
    }),
});

function entity(
  kind: string,
  name: string,
  spec: Record<string, string | string[]>,
  annotations: Record<string, string> = {},
) {
  const location = `test:${name}`;
  return {
    locationKey: 'test',
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: {
        name,
        annotations: {
          'backstage.io/managed-by-location': location,
          'backstage.io/managed-by-origin-location': location,
          ...annotations,
        },
      },
      spec,
    },
  };
}

const component = (
  name: string,
  owner: string,
  more: { type?: string; system?: string } = {},
  annotations?: Record<string, string>,
) =>
  entity(
    'Component',
    name,
    { type: 'ml-model', lifecycle: 'production', owner, ...more },
    annotations,
  );

const catalogModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-entities',
  register: env =>
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      init: async ({ catalog }) =>
        catalog.addEntityProvider({
          getProviderName: () => 'test',
          connect: async connection =>
            connection.applyMutation({
              type: 'full',
              entities: [
                entity('Group', 'vision', { type: 'team', children: [] }),
                entity('Domain', 'factory', { owner: 'vision' }),
                entity('System', 'inspection', {
                  owner: 'vision',
                  domain: 'factory',
                }),
                component('defects', ADA, { system: 'inspection' }),
                component('counting', BOB, { type: 'ML-Pipeline' }),
                component('visible', GUEST, { system: 'inspection' }),
                component(
                  'opted-in',
                  'vision',
                  { type: 'service' },
                  {
                    'mlops-maturity/assess': 'true',
                  },
                ),
                component(
                  'opted-out',
                  'vision',
                  {},
                  {
                    'mlops-maturity/assess': 'false',
                  },
                ),
                component('website', 'vision', { type: 'website' }),
              ],
            }),
        }),
    }),
});

/**
 * The mock of this service forgets what a real token says: that another plugin
 * asks on behalf of the user. The permission backend wants to know.
 */
const httpAuthWithActor = createServiceFactory({
  service: coreServices.httpAuth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const httpAuth = mockServices.httpAuth({ pluginId: plugin.getId() });
    return mockServices.httpAuth.mock({
      credentials: async (incoming, options) => {
        const credentials = await httpAuth.credentials(incoming, options);
        const { principal }: { principal: unknown } = credentials;
        return Object.assign(credentials, {
          principal: Object.assign(principal ?? {}, {
            actor: { type: 'service', subject: 'plugin:test' },
          }),
        });
      },
    });
  },
});

describe('with the permission and catalog backends', () => {
  const tasks = new Map<string, SchedulerServiceTaskInvocationDefinition>();
  let backend: TestBackend;

  const send = (method: 'get' | 'patch', path: string, as: string) =>
    request(backend.server)
      [method](`/api/mlops-maturity${path}`)
      .set('authorization', mockCredentials.user.header(as));

  const startDraft = (name: string, as: string) =>
    send('patch', `/assessments/component/default/${name}/draft`, as)
      .set('if-match', '"0"')
      .send({ picks: { people: 2 } });

  /** The catalog takes in entities and relates them step by step. */
  async function waitForCatalog() {
    for (let attempt = 0; attempt < 100; attempt++) {
      await tasks.get('catalog-sync')?.fn(new AbortController().signal);
      const all = await send('get', '/reports/components', ADA);
      const inDomain = await send(
        'get',
        '/reports/components?domain=domain:default/factory',
        ADA,
      );
      if (all.body.totalItems === 4 && inDomain.body.totalItems === 2) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    throw new Error('The catalog did not take in its entities');
  }

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        mlopsMaturityPlugin,
        catalogPlugin,
        catalogModule,
        permissionPlugin,
        policyModule,
        permissionsServiceFactory,
        httpAuthWithActor,
        mockServices.rootConfig.factory({
          data: { permission: { enabled: true } },
        }),
        mockServices.scheduler.mock({
          scheduleTask: async task => {
            tasks.set(task.id, task);
          },
        }).factory,
      ],
    });
    await waitForCatalog();
  });

  afterAll(async () => {
    await backend.stop();
  });

  it('takes types in any letter case and follows the annotations', async () => {
    const { body } = await send('get', '/reports/components', ADA);
    expect(
      body.items.map(({ entityRef }: { entityRef: string }) => entityRef),
    ).toEqual([
      'component:default/counting',
      'component:default/defects',
      'component:default/opted-in',
      'component:default/visible',
    ]);
  });

  it('lets owners write, and tells others who may', async () => {
    await expect(startDraft('defects', ADA)).resolves.toMatchObject({
      status: 200,
      body: { access: { update: true, submit: true } },
    });
    await expect(startDraft('counting', ADA)).resolves.toMatchObject({
      status: 403,
      body: {
        error: {
          name: 'NotAllowedError',
          message: expect.stringContaining(BOB),
        },
      },
    });
    await expect(
      send('get', '/assessments/component/default/counting', ADA),
    ).resolves.toMatchObject({
      status: 200,
      body: {
        version: 0,
        draft: null,
        access: { update: false, submit: false, owners: [BOB] },
      },
    });
  });

  it('has nothing for those who may not read the entity', async () => {
    await expect(
      send('get', '/assessments/component/default/defects', GUEST),
    ).resolves.toMatchObject({ status: 404 });
    await expect(startDraft('defects', GUEST)).resolves.toMatchObject({
      status: 404,
    });
    await expect(startDraft('no-such-thing', ADA)).resolves.toMatchObject({
      status: 404,
    });
  });

  it('counts only what the viewer may read, and names no other group', async () => {
    await expect(send('get', '/reports/summary', GUEST)).resolves.toMatchObject(
      { status: 200, body: { inScope: 1 } },
    );
    const levels = await send('get', '/reports/levels?groupBy=system', GUEST);
    expect(levels.body).toMatchObject({
      total: { inScope: 1 },
      groups: [],
      others: { inScope: 1 },
    });
    const exported = await send(
      'get',
      '/reports/levels.csv?groupBy=system',
      GUEST,
    );
    expect(exported.status).toBe(200);
    expect(exported.text).not.toContain('inspection');
    const rows = await send('get', '/reports/components.csv', GUEST);
    expect(rows.text.trim().split('\r\n')).toHaveLength(2);
    await expect(
      send('get', '/reports/trend?months=2', GUEST),
    ).resolves.toMatchObject({ body: { months: [{}, { assessed: 0 }] } });
    const facets = await send('get', '/reports/facets', GUEST);
    expect(facets.body).toMatchObject({ system: [], domain: [] });
    await expect(
      send('get', '/reports/levels?groupBy=system', ADA),
    ).resolves.toMatchObject({
      body: {
        groups: expect.arrayContaining([
          expect.objectContaining({ key: 'system:default/inspection' }),
        ]),
      },
    });
  });
});
