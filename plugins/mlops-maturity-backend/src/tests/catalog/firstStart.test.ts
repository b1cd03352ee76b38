import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import mlopsMaturityPlugin from '../../index';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const GUEST = 'user:development/guest';
const KEPT = /database is in memory/;
const OPEN = /may administer/i;

/** A portal as the template makes it, but for what a test says. */
async function startPortal(options: {
  isEnabled: boolean;
  result: typeof AuthorizeResult.ALLOW | typeof AuthorizeResult.DENY;
  database?: 'POSTGRES_18';
}) {
  const { isEnabled, result, database } = options;
  const logger = mockServices.logger.mock();
  const { server } = await startTestBackend({
    features: [
      mlopsMaturityPlugin,
      permissionPlugin,
      createBackendModule({
        pluginId: 'permission',
        moduleId: 'test-policy',
        register: env =>
          env.registerInit({
            deps: { policies: policyExtensionPoint },
            init: async ({ policies }) =>
              policies.setPolicy({ handle: async () => ({ result }) }),
          }),
      }),
      permissionsServiceFactory,
      mockServices.rootConfig.factory({
        data: { permission: { enabled: isEnabled } },
      }),
      mockServices.database.factory({
        knex: await databases.init(database ?? 'SQLITE_3'),
      }),
      mockServices.logger.mock(logger).factory,
      catalogServiceMock.factory(),
    ],
  });
  return {
    comes: () =>
      request(server)
        .get('/api/mlops-maturity/model')
        .set('authorization', mockCredentials.user.header(GUEST))
        .expect(200),
    warnings: () => logger.warn.mock.calls.map(([message]) => message),
  };
}

/** Waits until the log has a warning, which comes beside everything else. */
async function waitFor(warnings: () => string[], text: RegExp) {
  while (!warnings().some(message => text.test(message))) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

describe('the first start', () => {
  it.each([
    ['a policy that allows everything', true],
    ['no permission framework', false],
  ])('warns of %s', async (_, isEnabled) => {
    const { comes, warnings } = await startPortal({
      isEnabled,
      result: AuthorizeResult.ALLOW,
    });
    await comes();
    await waitFor(warnings, OPEN);
    expect(warnings().filter(message => OPEN.test(message))).toHaveLength(1);
  });

  it('warns of a database that is not kept', async () => {
    const { warnings } = await startPortal({
      isEnabled: true,
      result: AuthorizeResult.DENY,
    });
    await waitFor(warnings, KEPT);
    expect(warnings().join()).not.toMatch(OPEN);
  });
});

const describeWithServer = databases.supports('POSTGRES_18')
  ? describe
  : describe.skip;

describeWithServer('the first start on PostgreSQL', () => {
  it('has nothing to warn of where a policy decides', async () => {
    const { comes, warnings } = await startPortal({
      isEnabled: true,
      result: AuthorizeResult.DENY,
      database: 'POSTGRES_18',
    });
    await comes();
    expect(warnings().join()).not.toMatch(KEPT);
    expect(warnings().join()).not.toMatch(OPEN);
  });
});
