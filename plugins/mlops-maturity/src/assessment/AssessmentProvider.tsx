import { useEffect, useMemo, type ReactNode } from 'react';
import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { identityApiRef } from '../api/coreApis';
import { maturityApiRef } from '../api';
import { entityAssessment, identity } from '../api/queries';
import { useQuery } from '../api/useQuery';
import { entitiesWithUnsaved } from '../draft/unsavedRecords';
import { AssessmentContext, type Assessment } from './useAssessment';

/**
 * Loads the assessment of one entity for everything below, and sends answers
 * that an earlier visit has left in the browser.
 *
 * @param props - `entityRef` is the full reference of the entity
 */
export function AssessmentProvider(props: {
  entityRef: string;
  children: ReactNode;
}) {
  const { entityRef, children } = props;
  const api = useApi(maturityApiRef);
  const { data, error, retry } = useQuery(entityAssessment, entityRef);
  // Who is signed out has a portal that says so.
  const isKnown = useApiHolder().get(identityApiRef) !== undefined;
  const userEntityRef = useQuery(identity, isKnown ? 'me' : undefined).data
    ?.userEntityRef;

  useEffect(() => {
    if (
      userEntityRef === undefined ||
      entitiesWithUnsaved(window.localStorage, userEntityRef).length === 0
    ) {
      return undefined;
    }
    // Seldom needed, so that a card does not bring it.
    const send = () =>
      import('../draft/UnsentAnswers')
        .then(({ UnsentAnswers }) =>
          UnsentAnswers.of(api).sendAll(userEntityRef),
        )
        // What is left stays in the browser until the code can be loaded.
        .catch(() => window.addEventListener('online', send, { once: true }));
    send();
    return () => window.removeEventListener('online', send);
  }, [api, userEntityRef]);

  const assessment = useMemo(
    (): Assessment => ({
      ...knownOf(data, error),
      entityRef,
      retry,
      replace: view => entityAssessment.replace(api, entityRef, view),
    }),
    [api, entityRef, data, error, retry],
  );

  return (
    <AssessmentContext.Provider value={assessment}>
      {children}
    </AssessmentContext.Provider>
  );
}

function knownOf(view: AssessmentView | undefined, error: Error | undefined) {
  // Somebody at work keeps the page when a mere refresh fails.
  if (view) {
    return { loading: false, view, error: undefined } as const;
  }
  return error
    ? ({ loading: false, view, error } as const)
    : ({ loading: true, view, error } as const);
}
