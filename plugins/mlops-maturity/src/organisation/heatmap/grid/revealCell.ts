import type { GridPosition } from './gridAction';
import { stickyWidth, type GridMetrics } from './gridMetrics';

/**
 * Scrolls as little as needed to bring a cell out from under the sticky header
 * and the sticky columns, which the browser does not know about.
 *
 * @param at - column 0 is the label, which is always in view; column 1 is the
 * whole organisation, which is where there is room
 */
export function revealCell(
  scroller: HTMLElement,
  at: GridPosition,
  metrics: GridMetrics,
): void {
  const { columnWidth, rowHeight, headerHeight, totalStays } = metrics;
  const firstMoving = totalStays ? 2 : 1;
  scroller.scrollTop = nearest(
    scroller.scrollTop,
    at.row * rowHeight,
    rowHeight,
    scroller.clientHeight - headerHeight,
  );
  if (at.column >= firstMoving) {
    scroller.scrollLeft = nearest(
      scroller.scrollLeft,
      (at.column - firstMoving) * columnWidth,
      columnWidth,
      scroller.clientWidth - stickyWidth(metrics),
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
