import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { decideMlopsMaturity } from 'backstage-plugin-permission-backend-module-mlops-maturity';

const ADMINISTRATORS = 'group:default/ml-platform';

/**
 * Everybody who is signed in reads, owners answer for their ML components, and
 * the ML platform group does whatever else is more than reading.
 */
export class OwnersWritePolicy implements PermissionPolicy {
  async handle(
    query: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const decision = decideMlopsMaturity(query, user, {
      administrators: [ADMINISTRATORS],
    });
    if (decision) {
      return decision;
    }
    // The permissions of all other plugins: here is the place for your rules.
    if (query.permission.attributes.action === 'read') {
      return { result: AuthorizeResult.ALLOW };
    }
    return user?.info.ownershipEntityRefs.includes(ADMINISTRATORS)
      ? { result: AuthorizeResult.ALLOW }
      : { result: AuthorizeResult.DENY };
  }
}
