/**
 * The sizes of the grid, in pixels. All cells are equally large, so that the
 * place of each can be computed without measuring it.
 */
export interface GridMetrics {
  labelWidth: number;
  columnWidth: number;
  rowHeight: number;
  headerHeight: number;
}

/**
 * The sizes for a window that is wide or narrow.
 */
export function gridMetrics(narrow: boolean): GridMetrics {
  return {
    labelWidth: narrow ? 170 : 290,
    columnWidth: 104,
    rowHeight: 46,
    headerHeight: 68,
  };
}

/**
 * The room of the columns that are not drawn before one that is, in pixels.
 *
 * @param drawn - indexes of the columns that are drawn, in ascending order
 * @param place - which of them it is
 */
export function gapBefore(
  drawn: readonly number[],
  place: number,
  metrics: Pick<GridMetrics, 'columnWidth'>,
): number {
  const previous = place === 0 ? -1 : drawn[place - 1];
  return (drawn[place] - previous - 1) * metrics.columnWidth;
}
