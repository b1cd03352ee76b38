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
