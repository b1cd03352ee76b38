import { useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  identityApiRef,
  useApi,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { maturityApiRef } from '../api';
import { UnsentAnswers } from '../draft/UnsentAnswers';
import { AssessmentCache } from '../api/AssessmentCache';
import { AssessmentContext } from './useAssessment';

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
  const identity = useApiHolder().get(identityApiRef);
  const store = AssessmentCache.of(api);
  const [, countChange] = useState(0);

  useEffect(() => {
    const unsubscribe = store.subscribe(entityRef, () =>
      countChange(count => count + 1),
    );
    store.load(entityRef);
    return unsubscribe;
  }, [store, entityRef]);

  useEffect(() => {
    identity
      ?.getBackstageIdentity()
      .then(({ userEntityRef }) => UnsentAnswers.of(api).sendAll(userEntityRef))
      // Who is signed out has a portal that says so.
      .catch(() => {});
  }, [api, identity]);

  const snapshot = store.read(entityRef);
  const assessment = useMemo(
    () => ({
      ...snapshot,
      entityRef,
      retry: () => {
        store.load(entityRef);
      },
      replace: store.replace.bind(store, entityRef),
    }),
    [snapshot, store, entityRef],
  );

  return (
    <AssessmentContext.Provider value={assessment}>
      {children}
    </AssessmentContext.Provider>
  );
}
