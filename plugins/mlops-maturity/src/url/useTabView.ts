import { useCallback } from 'react';
import { readState } from './urlSchema';
import { searchOf, tabSchema, type TabView } from './tabLocation';
import { useAddress } from './useAddress';

/**
 * The open view of the tab, kept in the address so that links, reload and the
 * back button work.
 *
 * @returns the view, and a function that opens another one, from its start
 */
export function useTabView(): [TabView, (view: TabView) => void] {
  const { parameters, change } = useAddress();
  const open = useCallback(
    (view: TabView) =>
      change(() => new URLSearchParams(searchOf({ view })), 'push'),
    [change],
  );
  return [readState(tabSchema, parameters).view, open];
}
