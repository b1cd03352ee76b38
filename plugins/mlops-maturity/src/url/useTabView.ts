import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { searchOf, viewOf, type TabView } from './tabLocation';

/**
 * The open view of the tab, kept in the address so that links, reload and the
 * back button work.
 *
 * @returns the view, and a function that opens another one
 */
export function useTabView(): [TabView, (view: TabView) => void] {
  const [search, setSearch] = useSearchParams();
  const open = useCallback(
    (view: TabView) => setSearch(searchOf({ view })),
    [setSearch],
  );
  return [viewOf(search), open];
}
