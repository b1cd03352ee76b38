import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type { AssessmentHistory } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';

/** What is loaded of a history. */
export interface LoadedHistory {
  /** `undefined` until the first page is there. */
  history: AssessmentHistory | undefined;
  error: Error | undefined;
  loading: boolean;
  /** Loads the next page, or the same one again after a failure. */
  loadMore(): void;
}

interface State {
  history?: AssessmentHistory;
  error?: Error;
  loading: boolean;
}

/**
 * Loads the history of an entity page by page.
 *
 * @param entityRef - reference of the entity
 * @param version - changes whenever the history may have grown; loads it anew
 */
export function useHistory(entityRef: string, version: string): LoadedHistory {
  const api = useApi(maturityApiRef);
  const [state, setState] = useState<State>({ loading: true });

  const load = useCallback(
    async (signal: AbortSignal, soFar?: AssessmentHistory) => {
      setState(current => ({ ...current, error: undefined, loading: true }));
      try {
        const before = soFar?.nextBefore ?? undefined;
        const page = await api.getHistory(
          entityRef,
          before === undefined ? {} : { before },
          { signal },
        );
        if (!signal.aborted) {
          setState({
            loading: false,
            history: soFar
              ? { ...page, items: [...soFar.items, ...page.items] }
              : page,
          });
        }
      } catch (cause) {
        if (!signal.aborted) {
          setState(current => ({
            ...current,
            error: toError(cause),
            loading: false,
          }));
        }
      }
    },
    [api, entityRef],
  );

  useEffect(() => {
    const controller = new AbortController();
    load(controller.signal);
    return () => controller.abort();
  }, [load, version]);

  const { history, error, loading } = state;
  return {
    history,
    error,
    loading,
    loadMore: () => {
      load(new AbortController().signal, history);
    },
  };
}
