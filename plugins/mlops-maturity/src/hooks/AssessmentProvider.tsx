import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { maturityApiRef } from '../api';
import { AssessmentStore } from './AssessmentStore';
import { AssessmentContext } from './useAssessment';

/**
 * Loads the assessment of one entity for everything below.
 *
 * @param props - `entityRef` is the full reference of the entity
 */
export function AssessmentProvider(props: {
  entityRef: string;
  children: ReactNode;
}) {
  const { entityRef, children } = props;
  const store = AssessmentStore.of(useApi(maturityApiRef));
  const [, countChange] = useState(0);

  useEffect(() => {
    const unsubscribe = store.subscribe(entityRef, () =>
      countChange(count => count + 1),
    );
    store.load(entityRef);
    return unsubscribe;
  }, [store, entityRef]);

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
