import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { SharedAnswersView } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { sharedAnswers } from '../../api/queries';
import { useQuery } from '../../api/useQuery';

/** What an entity answers for everything below it, on its way or there. */
export interface SharedAnswersState {
  view?: SharedAnswersView;
  /** Why it could not be loaded. */
  error?: Error;
  retry: () => void;
  /** Shows a newer state that a change led to. */
  replace: (view: SharedAnswersView) => void;
}

/**
 * Loads what a group, system or domain answers for everything below it.
 *
 * @param entityRef - full reference of the entity
 */
export function useSharedAnswers(entityRef: string): SharedAnswersState {
  const api = useApi(maturityApiRef);
  const { data, error, retry } = useQuery(sharedAnswers, entityRef);
  const replace = useCallback(
    (view: SharedAnswersView) => sharedAnswers.replace(api, entityRef, view),
    [api, entityRef],
  );
  return { view: data, error, retry, replace };
}
