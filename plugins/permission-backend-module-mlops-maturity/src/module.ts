import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { decideMlopsMaturity } from './decideMlopsMaturity';
import { readAdministrators } from './readAdministrators';

/**
 * The policy of a portal that has none: it decides on MLOps Maturity, and
 * allows everything else, as Backstage's allow-all module does.
 *
 * @public
 */
export const permissionModuleMlopsMaturity = createBackendModule({
  pluginId: 'permission',
  moduleId: 'mlops-maturity',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        policies: policyExtensionPoint,
      },
      async init({ config, logger, policies }) {
        const administrators = readAdministrators(config, logger);
        const policy: PermissionPolicy = {
          handle: async (query, user) =>
            decideMlopsMaturity(query, user, { administrators }) ?? {
              result: AuthorizeResult.ALLOW,
            },
        };
        try {
          policies.setPolicy(policy);
        } catch (error) {
          throw new Error(
            'The policy of MLOps Maturity replaces that of your portal: remove the other policy module, such as @backstage/plugin-permission-backend-module-allow-all-policy, from packages/backend/src/index.ts',
            { cause: error },
          );
        }
      },
    });
  },
});
