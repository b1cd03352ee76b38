import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { actorOf } from '../rules/actorOf';

/**
 * Who is asked about: a user, a service, and the entity if there is one.
 */
export interface PolicyQuestion {
  permission: string;
  actor: string;
  /** Left out when asked about entities in general. */
  entityRef?: string;
}

/**
 * Decides like a permission policy; `depends` is a conditional decision.
 */
export type Policy = (question: PolicyQuestion) => 'allow' | 'deny' | 'depends';

/**
 * A permissions service that follows a policy given as a function.
 */
export function fakePermissions(policy: Policy): PermissionsService {
  const ask = (
    permission: string,
    credentials: BackstageCredentials,
    entityRef?: string,
  ) => policy({ permission, actor: actorOf(credentials), entityRef });
  return {
    async authorize(requests, { credentials }) {
      return requests.map(({ permission, resourceRef }) => ({
        result:
          ask(permission.name, credentials, resourceRef) === 'allow'
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      }));
    },
    async authorizeConditional(requests, { credentials }) {
      return requests.map(({ permission }) => {
        switch (ask(permission.name, credentials)) {
          case 'allow':
            return { result: AuthorizeResult.ALLOW };
          case 'deny':
            return { result: AuthorizeResult.DENY };
          default:
            return {
              result: AuthorizeResult.CONDITIONAL,
              pluginId: 'catalog',
              resourceType: 'catalog-entity',
              conditions: {
                rule: 'IS_ENTITY_OWNER',
                resourceType: 'catalog-entity',
              },
            };
        }
      });
    },
  };
}
