import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type AuthService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import allowAllPolicy from '@backstage/plugin-permission-backend-module-allow-all-policy';
import mlopsMaturityPlugin from 'backstage-plugin-mlops-maturity-backend';
import readyPolicy from 'backstage-plugin-permission-backend-module-mlops-maturity';
import request from 'supertest';

jest.setTimeout(60_000);

const OWNER = 'user:default/ada';
const OTHER = 'user:default/viktor';
const ADMINISTRATOR = 'user:default/priya';
const HEALTH = '/api/mlops-maturity/health';
const REPORT = '/api/mlops-maturity/reports/summary';
const DRAFT = '/api/mlops-maturity/assessments/component/default/fraud/draft';

/** The catalog of the portal: one component, and who owns it. */
const oneComponent = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'one-component',
  register: env =>
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      init: async ({ catalog }) =>
        catalog.addEntityProvider({
          getProviderName: () => 'one-component',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: [
                {
                  entity: {
                    apiVersion: 'backstage.io/v1alpha1',
                    kind: 'Component',
                    metadata: {
                      name: 'fraud',
                      annotations: {
                        'backstage.io/managed-by-location': 'url:test',
                        'backstage.io/managed-by-origin-location': 'url:test',
                      },
                    },
                    spec: {
                      type: 'ml-model',
                      lifecycle: 'production',
                      owner: OWNER,
                    },
                  },
                },
              ],
            }),
        }),
    }),
});

/**
 * Tells the permission backend which plugin asks for a user, as a portal does;
 * it answers nothing about all entities to users themselves.
 */
const authWithActors = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const auth = mockServices.auth({
      pluginId: plugin.getId(),
      disableDefaultAuthPolicy: false,
    });
    const tokenOfService = auth.getPluginRequestToken.bind(auth);
    const getPluginRequestToken: AuthService['getPluginRequestToken'] =
      async options => {
        const { onBehalfOf } = options;
        return auth.isPrincipal(onBehalfOf, 'user')
          ? {
              token: mockCredentials.user.token(
                onBehalfOf.principal.userEntityRef,
                { actor: { subject: `plugin:${plugin.getId()}` } },
              ),
            }
          : tokenOfService(options);
      };
    return Object.assign(auth, { getPluginRequestToken });
  },
});

/** The portal of Backstage's template, with these policies. */
async function startPortal(
  policies: Array<typeof readyPolicy>,
  administrators?: string[],
) {
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      oneComponent,
      permissionPlugin,
      ...policies,
      mlopsMaturityPlugin,
      permissionsServiceFactory,
      authWithActors,
      mockServices.rootConfig.factory({
        data: {
          permission: {
            enabled: true,
            ...(administrators && { mlopsMaturity: { administrators } }),
          },
        },
      }),
    ],
  });
  const as = (user: string) => mockCredentials.user.header(user);
  const get = (path: string, user: string) =>
    request(server).get(path).set('authorization', as(user));
  const fraud = async () => {
    for (;;) {
      const { status, body } = await get(
        '/api/catalog/entities/by-name/component/default/fraud',
        OTHER,
      );
      if (status === 200 && body.relations.length > 0) {
        return body;
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
  /** The status that a request of somebody is answered with. */
  const statusOf = async (sent: request.Test) => (await sent).status;
  return {
    fraud,
    read: (path: string, user: string) => statusOf(get(path, user)),
    answer: (user: string) =>
      statusOf(
        request(server)
          .patch(DRAFT)
          .set('authorization', as(user))
          .set('if-match', '"0"')
          .send({ target: 2 }),
      ),
    unregister: (uid: string, user: string) =>
      statusOf(
        request(server)
          .delete(`/api/catalog/entities/by-uid/${uid}`)
          .set('authorization', as(user)),
      ),
  };
}

describe('the ready policy', () => {
  it('lets owners answer and configured administrators administer', async () => {
    const portal = await startPortal([readyPolicy], [ADMINISTRATOR]);
    const { metadata } = await portal.fraud();

    expect(await portal.answer(OTHER)).toBe(403);
    expect(await portal.answer(ADMINISTRATOR)).toBe(403);
    expect(await portal.answer(OWNER)).toBe(200);

    expect(await portal.read(HEALTH, OTHER)).toBe(403);
    expect(await portal.read(HEALTH, ADMINISTRATOR)).toBe(200);
    expect(await portal.read(REPORT, OTHER)).toBe(200);

    // Nothing of MLOps Maturity: everybody may, as with the allow-all module.
    expect(await portal.unregister(metadata.uid, OTHER)).toBe(204);
  });

  it('makes nobody an administrator by itself', async () => {
    const portal = await startPortal([readyPolicy]);
    expect(await portal.read(HEALTH, OWNER)).toBe(403);
    expect(await portal.read(HEALTH, ADMINISTRATOR)).toBe(403);
  });

  it('says what to remove where a policy is set already', async () => {
    await expect(
      startTestBackend({
        features: [permissionPlugin, allowAllPolicy, readyPolicy],
      }),
    ).rejects.toThrow(/remove the other policy module, such as @backstage/);
  });
});
