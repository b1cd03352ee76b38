import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entities } from '../src/__testUtils__/entities';

/**
 * A backend with nothing but this plugin, for trying its HTTP API by hand:
 *
 *   yarn start
 *   curl http://localhost:7007/api/mlops-maturity/reports/summary
 *
 * Everybody is `user:default/mock` and may do everything; the catalog is that
 * of the tests, and the database is in memory.
 */
const port = Number(process.env.PORT ?? 7007);

const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  mockServices.rootConfig.factory({
    data: {
      backend: {
        baseUrl: `http://localhost:${port}`,
        listen: { port },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
    },
  }),
);
backend.add(catalogServiceMock.factory({ entities }));
backend.add(import('../src'));

backend.start();
