import { useCallback, useEffect, useState } from 'react';
import useLatest from 'react-use/esm/useLatest';
import { useApi } from '@backstage/core-plugin-api';
import type {
  ComponentRow,
  ComponentsQuery,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';

/**
 * A list of components that grows by pages.
 */
export interface ComponentPages {
  items: ComponentRow[];
  /** All components of the list; `undefined` until the first page is there. */
  total?: number;
  loading: boolean;
  error?: Error;
  /** Loads the next page, or again the one that failed; absent at the end. */
  loadMore?: () => void;
}

interface LoadedPages {
  /** What the items answer. */
  question?: string;
  items: ComponentRow[];
  total?: number;
  nextCursor?: string;
  loading: boolean;
  error?: Error;
}

const NOTHING_YET: LoadedPages = { items: [], loading: true };

/**
 * Loads the components behind a number, and starts over when the question
 * changes.
 *
 * @param options - `keepPrevious` leaves the present list in place until the
 * next one is there, where both are answers of the same kind
 */
export function useComponentPages(
  query: ComponentsQuery,
  options: { keepPrevious?: boolean } = {},
): ComponentPages {
  const { keepPrevious = false } = options;
  const api = useApi(maturityApiRef);
  const question = JSON.stringify(query);
  const latestQuery = useLatest(query);
  const [pages, setPages] = useState(NOTHING_YET);
  // Which page to load; a new object also asks again for the same one.
  const [wanted, setWanted] = useState<{ cursor?: string; question: string }>({
    question,
  });
  if (wanted.question !== question) {
    // A page belongs to the list before, also when one comes back to it.
    setWanted({ question });
  }

  useEffect(() => {
    const { cursor } = wanted;
    const controller = new AbortController();
    setPages(present =>
      cursor === undefined && !keepPrevious
        ? NOTHING_YET
        : { ...present, loading: true, error: undefined },
    );
    api
      .getComponents(
        { ...latestQuery.current, ...(cursor !== undefined && { cursor }) },
        { signal: controller.signal },
      )
      .then(
        ({ items, totalItems, nextCursor }) => {
          if (!controller.signal.aborted) {
            setPages(present => ({
              question,
              items:
                cursor === undefined ? items : [...present.items, ...items],
              total: totalItems,
              nextCursor: nextCursor ?? undefined,
              loading: false,
            }));
          }
        },
        cause => {
          if (!controller.signal.aborted) {
            setPages(present => ({
              // What answers another question does not stand in for this.
              ...(present.question === question ? present : NOTHING_YET),
              nextCursor: cursor,
              loading: false,
              error: cause instanceof Error ? cause : new Error(String(cause)),
            }));
          }
        },
      );
    return () => controller.abort();
  }, [api, keepPrevious, latestQuery, question, wanted]);

  const isOld = pages.question !== undefined && pages.question !== question;
  const { nextCursor, ...shown } = isOld && !keepPrevious ? NOTHING_YET : pages;
  const loadMore = useCallback(
    () => setWanted({ cursor: nextCursor, question }),
    [nextCursor, question],
  );
  const loading = pages.loading || isOld;
  const isMore = nextCursor !== undefined || pages.error !== undefined;
  return {
    items: shown.items,
    total: shown.total,
    error: shown.error,
    loading,
    loadMore: isMore && !loading ? loadMore : undefined,
  };
}
