/**
 * The sizes of the grid, in pixels. All cells are equally large, so that the
 * place of each can be computed without measuring it.
 */
export interface GridMetrics {
  labelWidth: number;
  columnWidth: number;
  rowHeight: number;
  headerHeight: number;
  /** Whether the first column stays in view, and not only the labels. */
  totalStays: boolean;
  /** Whether sections go by their short names. */
  shortLabels: boolean;
}

/** How much room a window has. */
export type GridRoom = 'wide' | 'narrow' | 'phone';

const METRICS: Readonly<Record<GridRoom, GridMetrics>> = {
  wide: {
    labelWidth: 264,
    columnWidth: 104,
    rowHeight: 35,
    headerHeight: 42,
    totalStays: true,
    shortLabels: false,
  },
  narrow: {
    labelWidth: 176,
    columnWidth: 92,
    rowHeight: 35,
    headerHeight: 42,
    totalStays: true,
    shortLabels: false,
  },
  // Two groups beside the labels at a width of 320.
  phone: {
    labelWidth: 106,
    columnWidth: 84,
    rowHeight: 42,
    headerHeight: 42,
    totalStays: false,
    shortLabels: true,
  },
};

/** The sizes of the grid in a window. */
export function gridMetrics(room: GridRoom): GridMetrics {
  return METRICS[room];
}

/** The width of what stays in view at the left, in pixels. */
export function stickyWidth(metrics: GridMetrics): number {
  const { labelWidth, columnWidth, totalStays } = metrics;
  return labelWidth + (totalStays ? columnWidth : 0);
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
