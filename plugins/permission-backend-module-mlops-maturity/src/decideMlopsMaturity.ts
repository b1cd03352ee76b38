import { parseEntityRef } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  type ConditionalPolicyDecision,
  type Permission,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  adminPermission,
  mlopsMaturityPermissions,
  sharedAnswersUpdatePermission,
} from 'backstage-plugin-mlops-maturity-common';

type Condition = PermissionCriteria<PermissionCondition>;

/**
 * What the decisions depend on beside the person.
 *
 * @public
 */
export interface MlopsMaturityPolicyOptions {
  /** Full references of users and groups, in lower case. */
  administrators: readonly string[];
}

/**
 * Decides on the permissions of MLOps Maturity: everybody reads, owners answer,
 * administrators administer. The owners of a system or domain, and the members
 * of a group, answer for what is below it.
 *
 * @param user - without one only reading is allowed
 * @returns nothing for the permissions of other plugins
 *
 * @public
 */
export function decideMlopsMaturity(
  query: PolicyQuery,
  user: PolicyQueryUser | undefined,
  options: MlopsMaturityPolicyOptions,
): PolicyDecision | undefined {
  const { permission } = query;
  if (!mlopsMaturityPermissions.some(own => isPermission(permission, own))) {
    return undefined;
  }
  const claims = user?.info.ownershipEntityRefs ?? [];
  if (isPermission(permission, adminPermission)) {
    return claims.some(claim => options.administrators.includes(claim))
      ? { result: AuthorizeResult.ALLOW }
      : { result: AuthorizeResult.DENY };
  }
  if (permission.attributes.action === 'read') {
    return { result: AuthorizeResult.ALLOW };
  }
  if (claims.length === 0) {
    return { result: AuthorizeResult.DENY };
  }
  const isOwner: Condition = {
    resourceType: 'catalog-entity',
    rule: 'IS_ENTITY_OWNER',
    params: { claims },
  };
  return isPermission(permission, sharedAnswersUpdatePermission)
    ? onEntities(permission, {
        anyOf: [isOwner, ...claims.flatMap(isThisGroup)],
      })
    : onEntities(permission, isOwner);
}

// The catalog's rules by their names: its backend, which has functions for
// them, is more than a policy should bring along.
function onEntities(
  permission: Permission,
  conditions: Condition,
): PolicyDecision {
  if (!isResourcePermission(permission, 'catalog-entity')) {
    return { result: AuthorizeResult.DENY };
  }
  const decision: ConditionalPolicyDecision = {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: permission.resourceType,
    conditions,
  };
  return decision;
}

/** The condition that an entity is a group; none if the reference is to a user. */
function isThisGroup(entityRef: string): Condition[] {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const condition = (rule: string, params: PermissionCondition['params']) => ({
    resourceType: 'catalog-entity',
    rule,
    params,
  });
  return kind === 'group'
    ? [
        {
          allOf: [
            condition('IS_ENTITY_KIND', { kinds: ['Group'] }),
            condition('HAS_METADATA', { key: 'namespace', value: namespace }),
            condition('HAS_METADATA', { key: 'name', value: name }),
          ],
        },
      ]
    : [];
}
