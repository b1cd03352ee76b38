import { mockCredentials } from '@backstage/backend-test-utils';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
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
import { decideMlopsMaturity } from './decideMlopsMaturity';

const ADA = 'user:default/ada';
const VISION = 'group:default/vision';
const PLATFORM = 'group:default/ml-platform';

function userIn(...groups: string[]): PolicyQueryUser {
  return {
    credentials: mockCredentials.user(ADA),
    info: { userEntityRef: ADA, ownershipEntityRefs: [ADA, ...groups] },
  };
}

const decide = (permission: Permission, user?: PolicyQueryUser) =>
  decideMlopsMaturity({ permission }, user, { administrators: [PLATFORM] });

const ALLOW = { result: AuthorizeResult.ALLOW };
const DENY = { result: AuthorizeResult.DENY };

describe('decideMlopsMaturity', () => {
  it.each([assessmentReadPermission, reportReadPermission])(
    'lets everybody use $name',
    permission => {
      expect(decide(permission, userIn())).toEqual(ALLOW);
    },
  );

  it.each([assessmentUpdatePermission, assessmentSubmitPermission])(
    'lets owners use $name, also against an administrator who owns nothing',
    permission => {
      expect(decide(permission, userIn(PLATFORM))).toEqual(
        createCatalogConditionalDecision(
          permission,
          catalogConditions.isEntityOwner({ claims: [ADA, PLATFORM] }),
        ),
      );
    },
  );

  it('lets owners answer for what is below, and members for their group', () => {
    expect(decide(sharedAnswersUpdatePermission, userIn(VISION))).toEqual(
      createCatalogConditionalDecision(sharedAnswersUpdatePermission, {
        anyOf: [
          catalogConditions.isEntityOwner({ claims: [ADA, VISION] }),
          {
            allOf: [
              catalogConditions.isEntityKind({ kinds: ['Group'] }),
              catalogConditions.hasMetadata({
                key: 'namespace',
                value: 'default',
              }),
              catalogConditions.hasMetadata({ key: 'name', value: 'vision' }),
            ],
          },
        ],
      }),
    );
  });

  it.each([
    assessmentUpdatePermission,
    assessmentSubmitPermission,
    sharedAnswersUpdatePermission,
    adminPermission,
  ])('lets nobody use $name without signing in', permission => {
    expect(decide(permission)).toEqual(DENY);
  });

  it('lets administrators administer, people and groups', () => {
    expect(decide(adminPermission, userIn(PLATFORM))).toEqual(ALLOW);
    expect(decide(adminPermission, userIn(VISION))).toEqual(DENY);
    expect(
      decideMlopsMaturity({ permission: adminPermission }, userIn(), {
        administrators: [ADA],
      }),
    ).toEqual(ALLOW);
  });

  it.each([catalogEntityReadPermission, catalogEntityDeletePermission])(
    'says nothing on $name',
    permission => {
      expect(decide(permission, userIn(PLATFORM))).toBeUndefined();
    },
  );
});
