import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createTestDatabases,
  createTestStore,
} from '../__testUtils__/testDatabases';
import { ViewerVisibility } from './ViewerVisibility';

const databases = createTestDatabases();

const component = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name },
});

describe('ViewerVisibility', () => {
  it('joins no look that began before a fresh one was asked for', async () => {
    const { store } = await createTestStore(databases, 'SQLITE_3');
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async ([entity]) => [
        {
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'catalog',
          resourceType: 'catalog-entity',
          conditions: {
            rule: 'IS_OWNER',
            resourceType: entity.permission.name,
          },
        },
        { result: AuthorizeResult.ALLOW },
      ],
    });
    const continueFirst: Array<() => void> = [];
    const walks = [['mine', 'lost'], ['mine']];
    const catalog = catalogServiceMock.mock({
      async *streamEntities() {
        const names = walks.shift() ?? [];
        yield names.map(component);
        if (names.includes('lost')) {
          await new Promise<void>(resolve => continueFirst.push(resolve));
        }
      },
      getEntitiesByRefs: async () => ({ items: [] }),
    });
    const viewers = ViewerVisibility.create({
      permissions,
      catalog,
      stores: store,
      filter: { kind: 'component' },
    });
    const credentials = mockCredentials.user();
    const old = viewers.of(credentials);
    const fresh = await viewers.of(credentials, { isFresh: true });
    expect(fresh).toMatchObject({ entityRefs: ['component:default/mine'] });

    continueFirst.forEach(resolve => resolve());
    await old;
    expect(await viewers.of(credentials)).toEqual(fresh);
  });
});
