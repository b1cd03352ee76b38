import { parseEntityRef } from '@backstage/catalog-model';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isPermission,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  adminPermission,
  assessmentSubmitPermission,
  assessmentUpdatePermission,
  sharedAnswersUpdatePermission,
} from 'backstage-plugin-mlops-maturity-common';

const ADMINISTRATORS = 'group:default/ml-platform';

type Condition = PermissionCriteria<PermissionCondition<'catalog-entity'>>;

/** The condition that an entity is a group; none if the reference is to a user. */
function isThisGroup(entityRef: string): Condition[] {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return kind === 'group'
    ? [
        {
          allOf: [
            catalogConditions.isEntityKind({ kinds: ['Group'] }),
            catalogConditions.hasMetadata({
              key: 'namespace',
              value: namespace,
            }),
            catalogConditions.hasMetadata({ key: 'name', value: name }),
          ],
        },
      ]
    : [];
}

/**
 * Everybody who is signed in reads, owners write, the ML platform group
 * administers. For components below them answer the owners of a system or
 * domain, and the members of a group.
 */
export class OwnersWritePolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const ownershipRefs = user?.info.ownershipEntityRefs ?? [];

    if (
      isPermission(permission, assessmentUpdatePermission) ||
      isPermission(permission, assessmentSubmitPermission)
    ) {
      return createCatalogConditionalDecision(
        permission,
        catalogConditions.isEntityOwner({ claims: ownershipRefs }),
      );
    }
    if (isPermission(permission, sharedAnswersUpdatePermission)) {
      return createCatalogConditionalDecision(permission, {
        anyOf: [
          catalogConditions.isEntityOwner({ claims: ownershipRefs }),
          ...ownershipRefs.flatMap(isThisGroup),
        ],
      });
    }
    if (
      isPermission(permission, adminPermission) ||
      // Whatever else of the portal is more than reading. Leave this out to let
      // everybody do it.
      permission.attributes.action !== 'read'
    ) {
      return ownershipRefs.includes(ADMINISTRATORS)
        ? { result: AuthorizeResult.ALLOW }
        : { result: AuthorizeResult.DENY };
    }
    return { result: AuthorizeResult.ALLOW };
  }
}
