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
 * @param ids - the controls in their order, each known by an id that stays the
 * same when others come and go
 * @returns the key handler of the row, and the props of each control
 */
export function useRovingFocus(ids: readonly string[]): {
  onKeyDown: (event: KeyboardEvent) => void;
  item: (id: string) => RovingItem;
} {
  const elements = useRef(new Map<string, HTMLElement>());
  const [last, setLast] = useState<string>();
  const current = Math.max(0, last === undefined ? 0 : ids.indexOf(last));
  return {
    onKeyDown: event => {
      const next = nextIndex(event.key, current, ids.length);
      if (next !== undefined) {
        event.preventDefault();
        elements.current.get(ids[next])?.focus();
      }
    },
    item: id => ({
      ref: element => {
        if (element) {
          elements.current.set(id, element);
        } else {
          elements.current.delete(id);
        }
      },
      tabIndex: id === ids[current] ? 0 : -1,
      onFocus: () => setLast(id),
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
