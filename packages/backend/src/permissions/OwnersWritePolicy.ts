import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isPermission,
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
} from 'backstage-plugin-mlops-maturity-common';

const ADMINISTRATORS = 'group:default/ml-platform';

/**
 * Everybody who is signed in reads, owners write, the ML platform group
 * administers.
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
    if (
      isPermission(permission, adminPermission) ||
      permission.attributes.action !== 'read'
    ) {
      return ownershipRefs.includes(ADMINISTRATORS)
        ? { result: AuthorizeResult.ALLOW }
        : { result: AuthorizeResult.DENY };
    }
    return { result: AuthorizeResult.ALLOW };
  }
}
