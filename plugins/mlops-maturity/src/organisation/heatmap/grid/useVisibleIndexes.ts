import { useMemo, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';

/** Below this number, drawing everything is as fast and prints completely. */
const VIRTUAL_ABOVE = 24;

/**
 * Decides which of many equally large rows or columns have to be drawn.
 *
 * @param options - `size` in pixels; `offset` is what stands before the first
 * one, in pixels; `overscan` is how many to draw beyond each edge; `pinned` is
 * always drawn, because it holds the focus
 * @returns indexes in ascending order
 */
export function useVisibleIndexes(options: {
  scroller: RefObject<HTMLElement>;
  horizontal: boolean;
  count: number;
  size: number;
  offset: number;
  overscan: number;
  pinned: number;
}): number[] {
  const { scroller, horizontal, count, size, offset, overscan, pinned } =
    options;
  const virtual = count > VIRTUAL_ABOVE;
  const virtualizer = useVirtualizer({
    count,
    horizontal,
    enabled: virtual,
    estimateSize: () => size,
    getScrollElement: () => scroller.current,
    overscan,
    paddingStart: offset,
    // Drawing may wait for the next frame instead of blocking the one in which
    // the scroll event arrives.
    useFlushSync: false,
  });
  const drawn = virtual
    ? withPinned(
        virtualizer.getVirtualItems().map(({ index }) => index),
        pinned,
        count,
      )
    : Array.from({ length: count }, (_, index) => index);
  // The same array as long as it holds the same, so that what depends on it is
  // not drawn again with every pixel that is scrolled.
  const key = drawn.join();
  return useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key]);
}

function withPinned(
  indexes: number[],
  pinned: number,
  count: number,
): number[] {
  return pinned < 0 || pinned >= count || indexes.includes(pinned)
    ? indexes
    : [...indexes, pinned].sort((a, b) => a - b);
}
