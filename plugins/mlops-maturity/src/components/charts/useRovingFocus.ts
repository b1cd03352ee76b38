import { useRef, useState, type KeyboardEvent } from 'react';

/** What an element of a row needs to take part in it. */
export interface RovingItem {
  ref: (element: HTMLElement | null) => void;
  tabIndex: 0 | -1;
  onFocus: () => void;
}

/**
 * Makes a row of controls one stop in the tab order: the arrow keys, Home and
 * End move within it, and Tab comes back to where one was.
 *
 * @param count - how many controls there are
 * @returns the key handler of the row, and the props of each control
 */
export function useRovingFocus(count: number): {
  onKeyDown: (event: KeyboardEvent) => void;
  item: (index: number) => RovingItem;
} {
  const elements = useRef<(HTMLElement | null)[]>([]);
  const [last, setLast] = useState(0);
  const current = Math.min(last, Math.max(0, count - 1));
  return {
    onKeyDown: event => {
      const next = nextIndex(event.key, current, count);
      if (next !== undefined) {
        event.preventDefault();
        elements.current[next]?.focus();
      }
    },
    item: index => ({
      ref: element => {
        elements.current[index] = element;
      },
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setLast(index),
    }),
  };
}

function nextIndex(
  key: string,
  current: number,
  count: number,
): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(current + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
