import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type IdentityApi,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import { useState } from 'react';
import { PersonaList } from './PersonaList';
import { chosenPersona, readPersonas } from './personas';

/**
 * Signs in as the person that the visitor chooses, through the demo auth provider.
 */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const personas = readPersonas(useApi(configApiRef));
  const [chosen, setChosen] = useState(chosenPersona.get);
  const isOffered = personas.some(p => p.userEntityRef === chosen);

  if (!chosen || !isOffered) {
    return (
      <PersonaList
        personas={personas}
        onChoose={({ userEntityRef }) => {
          chosenPersona.set(userEntityRef);
          setChosen(userEntityRef);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      provider="demo"
      headers={{ 'x-demo-user': chosen }}
      onSignInSuccess={identity =>
        onSignInSuccess(forgetPersonaOnSignOut(identity))
      }
    />
  );
}

function forgetPersonaOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    getProfileInfo: () => identity.getProfileInfo(),
    signOut: async () => {
      chosenPersona.clear();
      await identity.signOut();
    },
  };
}
