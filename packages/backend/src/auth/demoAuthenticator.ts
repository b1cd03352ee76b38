import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';

/**
 * Takes the visitor's word for who they are, within the configured personas.
 *
 * @param userEntityRefs - who a visitor can be
 */
export function createDemoAuthenticator(userEntityRefs: readonly string[]) {
  return createProxyAuthenticator({
    defaultProfileTransform: async () => ({ profile: {} }),
    initialize: () => undefined,
    async authenticate({ req }) {
      const userEntityRef = req.header('x-demo-user');
      if (!userEntityRef || !userEntityRefs.includes(userEntityRef)) {
        throw new AuthenticationError(
          'Header x-demo-user must be one of the configured demo personas',
        );
      }
      return { result: { userEntityRef } };
    },
  });
}
