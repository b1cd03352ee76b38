import type { GridPosition } from './gridAction';
import type { GridMetrics } from './gridMetrics';

/**
 * Scrolls as little as needed to bring a cell out from under the sticky header
 * and the sticky columns, which the browser does not know about.
 *
 * @param at - column 0 is the label and column 1 the whole organisation; both
 * are sticky and in view already
 */
export function revealCell(
  scroller: HTMLElement,
  at: GridPosition,
  metrics: GridMetrics,
): void {
  const { labelWidth, columnWidth, rowHeight, headerHeight } = metrics;
  scroller.scrollTop = nearest(
    scroller.scrollTop,
    at.row * rowHeight,
    rowHeight,
    scroller.clientHeight - headerHeight,
  );
  if (at.column > 1) {
    scroller.scrollLeft = nearest(
      scroller.scrollLeft,
      (at.column - 2) * columnWidth,
      columnWidth,
      scroller.clientWidth - labelWidth - columnWidth,
    );
  }
}

function nearest(
  present: number,
  start: number,
  size: number,
  room: number,
): number {
  return Math.min(start, Math.max(present, start + size - room));
}
