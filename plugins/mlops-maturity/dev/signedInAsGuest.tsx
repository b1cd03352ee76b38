import { useEffect } from 'react';
import { UserIdentity } from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  SignInPageBlueprint,
  type SignInPageProps,
} from '@backstage/plugin-app-react';

function EnterAsGuest({ onSignInSuccess }: SignInPageProps) {
  useEffect(() => {
    onSignInSuccess(UserIdentity.createGuest());
  }, [onSignInSuccess]);
  return null;
}

/** Spares the development app a sign-in, which would need a backend. */
export const signedInAsGuest = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SignInPageBlueprint.make({ params: { loader: async () => EnterAsGuest } }),
  ],
});
