import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogEntityDeletePermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  adminPermission,
  assessmentReadPermission,
  assessmentSubmitPermission,
  assessmentUpdatePermission,
  reportReadPermission,
  sharedAnswersUpdatePermission,
} from 'backstage-plugin-mlops-maturity-common';
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

  it.each([assessmentReadPermission, reportReadPermission])(
    'lets everybody use $name',
    async permission => {
      await expect(decide(permission, userIn())).resolves.toEqual({
        result: AuthorizeResult.ALLOW,
      });
    },
  );

  it.each([assessmentUpdatePermission, assessmentSubmitPermission])(
    'lets owners use $name, also against an administrator who owns nothing',
    async permission => {
      const user = userIn('group:default/ml-platform');
      await expect(decide(permission, user)).resolves.toMatchObject({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          rule: 'IS_ENTITY_OWNER',
          params: {
            claims: ['user:default/somebody', 'group:default/ml-platform'],
          },
        },
      });
    },
  );

  it('lets owners answer for what is below, and members for their group', async () => {
    const decision = await decide(
      sharedAnswersUpdatePermission,
      userIn('group:default/insights'),
    );
    expect(decision).toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      conditions: {
        anyOf: [
          {
            rule: 'IS_ENTITY_OWNER',
            params: {
              claims: ['user:default/somebody', 'group:default/insights'],
            },
          },
          {
            allOf: [
              { rule: 'IS_ENTITY_KIND', params: { kinds: ['Group'] } },
              {
                rule: 'HAS_METADATA',
                params: { key: 'namespace', value: 'default' },
              },
              {
                rule: 'HAS_METADATA',
                params: { key: 'name', value: 'insights' },
              },
            ],
          },
        ],
      },
    });
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
