import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { adminPermission } from 'backstage-plugin-mlops-maturity-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { OwnersWritePolicy } from './OwnersWritePolicy';

function userIn(...groups: string[]): PolicyQueryUser {
  const userEntityRef = 'user:default/somebody';
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] },
  };
}

describe('OwnersWritePolicy', () => {
  it.each(['OwnersWritePolicy.ts', 'permissionPolicyModule.ts', 'index.ts'])(
    'is what the documentation shows, with its %s',
    file => {
      const documentation = readFileSync(
        resolve(__dirname, '../../../../docs/permissions.md'),
        'utf8',
      );
      expect(documentation).toContain(
        readFileSync(resolve(__dirname, file), 'utf8'),
      );
    },
  );

  const decide = (permission: Permission, user?: PolicyQueryUser) =>
    new OwnersWritePolicy().handle({ permission }, user);

  it('lets everybody read the catalog', async () => {
    await expect(
      decide(catalogEntityReadPermission, userIn()),
    ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
  });

  it.each([adminPermission, catalogEntityDeletePermission])(
    'keeps $name for the platform group',
    async permission => {
      await expect(
        decide(permission, userIn('group:default/ml-platform')),
      ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
      await expect(
        decide(permission, userIn('group:default/storefront')),
      ).resolves.toEqual({ result: AuthorizeResult.DENY });
      await expect(decide(permission)).resolves.toEqual({
        result: AuthorizeResult.DENY,
      });
    },
  );
});
