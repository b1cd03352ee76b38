import { useContext, useEffect } from 'react';
import type { QueryResult } from '../../api/useQuery';
import { PrintContext } from '../../ui/PrintContext';

/** So many go on paper at most; whoever needs more takes the file. */
const MOST_PRINTED = 1_000;

/** Rows of a page on paper, as many as the backend hands out at once. */
export const PRINTED_PAGE = 100;

/**
 * Loads page after page of a list that is laid out for paper, where nobody can
 * ask for the next one.
 */
export function usePrintedPages(
  pages: QueryResult<{ items: unknown[]; nextCursor: string | null }>,
): void {
  const printing = useContext(PrintContext);
  const { state, data, loadMore } = pages;
  const shown = data?.items.length ?? 0;
  const wantsMore =
    printing &&
    state === 'fresh' &&
    typeof data?.nextCursor === 'string' &&
    shown < MOST_PRINTED;
  useEffect(() => {
    if (wantsMore) {
      loadMore();
    }
  }, [wantsMore, shown, loadMore]);
}
