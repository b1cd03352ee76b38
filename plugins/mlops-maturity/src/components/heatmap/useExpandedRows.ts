import { useCallback, useMemo } from 'react';
import type { HeatmapRow } from './heatmapRows';

/**
 * Which rows are expanded. The URL knows it and nothing else does: if the grid
 * ran ahead of it, the next change of the URL would be made without it.
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
} {
  const toggle = useCallback(
    ({ id }: HeatmapRow) =>
      remember(
        known.includes(id)
          ? known.filter(other => other !== id)
          : [...known, id],
      ),
    [known, remember],
  );
  // The same set as long as it holds the same, whatever else changes in the URL.
  const key = known.join(' ');
  const ids = useMemo(() => new Set(key === '' ? [] : key.split(' ')), [key]);
  return { ids, toggle };
}
