import { startTransition, useCallback, useMemo, useState } from 'react';
import type { HeatmapRow } from './heatmapRows';

/**
 * Which rows are expanded. The grid follows at once; the URL, on which the
 * whole page hangs, follows when there is time, so that expanding a row stays
 * quick on a page full of numbers.
 *
 * @param known - the ids that the URL names
 * @param remember - writes ids into the URL
 */
export function useExpandedRows(
  known: readonly string[],
  remember: (ids: readonly string[]) => void,
): {
  ids: ReadonlySet<string>;
  toggle: (row: HeatmapRow) => void;
  expand: (ids: readonly string[]) => void;
} {
  const [chosen, setChosen] = useState<readonly string[]>();
  const shown = chosen ?? known;
  const expand = useCallback(
    (ids: readonly string[]) => {
      setChosen(ids);
      startTransition(() => {
        remember(ids);
        setChosen(undefined);
      });
    },
    [remember],
  );
  const toggle = useCallback(
    ({ id }: HeatmapRow) =>
      expand(
        shown.includes(id)
          ? shown.filter(other => other !== id)
          : [...shown, id],
      ),
    [shown, expand],
  );
  // The same set as long as it holds the same, whatever else changes in the URL.
  const key = shown.join(' ');
  const ids = useMemo(() => new Set(key === '' ? [] : key.split(' ')), [key]);
  return { ids, toggle, expand };
}
