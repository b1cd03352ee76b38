import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react';

/**
 * Which rows are expanded. The URL knows it. As everything on the page may
 * depend on the URL, and the page takes its time for a new one, the grid shows
 * what was asked for at once, and the page follows when it is ready. As soon as
 * it is, only the URL counts again.
 *
 * @param known - the ids that the URL names
 * @param remember - writes ids into the URL
 */
export function useExpandedRows(
  known: readonly string[],
  remember: (ids: readonly string[]) => void,
): {
  ids: ReadonlySet<string>;
  toggle: (rowId: string) => void;
  /** Expands these and no others. */
  expandOnly: (ids: readonly string[]) => void;
} {
  const [following, startFollowing] = useTransition();
  const [asked, setAsked] = useState(known);
  const shown = following ? asked : known;
  // A second key press may come before the first one is drawn.
  const latest = useRef(shown);
  useLayoutEffect(() => {
    latest.current = shown;
  }, [shown]);
  const expandOnly = useCallback(
    (ids: readonly string[]) => {
      latest.current = ids;
      setAsked(ids);
      startFollowing(() => remember(ids));
    },
    [remember],
  );
  const toggle = useCallback(
    (id: string) => {
      const { current } = latest;
      expandOnly(
        current.includes(id)
          ? current.filter(other => other !== id)
          : [...current, id],
      );
    },
    [expandOnly],
  );
  // The same set as long as it holds the same, whatever else changes in the
  // URL, and in whatever order it is named there.
  const key = [...shown].sort().join(' ');
  const ids = useMemo(() => new Set(key === '' ? [] : key.split(' ')), [key]);
  return { ids, toggle, expandOnly };
}
