import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

const FOCUSABLE = 'a[href], button, input, [role="button"]';

const IS_CHOSEN = '[aria-current], :checked';

/**
 * Makes everything within an element one stop in the tab order, whatever it
 * is: the arrow keys, Home and End move, and nothing is chosen by moving.
 *
 * @returns the props of the element around it
 */
export function useRovingFocusWithin<TElement extends HTMLElement>(): {
  ref: RefObject<TElement>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
} {
  const ref = useRef<TElement>(null);
  const stop = useRef<HTMLElement>();
  const items = () =>
    Array.from(
      ref.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [],
    ).filter(isItem);
  const stopAt = (item: HTMLElement | undefined) => {
    stop.current = item;
    items().forEach(each => {
      each.tabIndex = each === item ? 0 : -1;
    });
  };
  // What is inside may have come, gone or become disabled.
  useLayoutEffect(() => {
    const present = items();
    stopAt(
      present.find(item => item === stop.current) ??
        present.find(item => item.matches(IS_CHOSEN)) ??
        present[0],
    );
  });
  return {
    ref,
    onKeyDown: event => {
      const present = items();
      const at = present.findIndex(item => item === event.target);
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      const next = nextIndex(event.key, at, present.length);
      if (next !== undefined) {
        event.preventDefault();
        present[next].focus();
      } else if (event.key === 'Enter' && present[at].matches('input')) {
        present[at].click();
      }
    },
    onFocus: event => {
      const item = items().find(each => each === event.target);
      if (item) {
        stopAt(item);
      }
    },
    onBlur: event => {
      // Of radio buttons, browsers let Tab reach only the chosen one.
      const left = stop.current;
      if (
        left instanceof HTMLInputElement &&
        left.type === 'radio' &&
        !ref.current?.contains(event.relatedTarget)
      ) {
        stopAt(
          items().find(
            item =>
              item instanceof HTMLInputElement &&
              item.name === left.name &&
              item.checked,
          ) ?? left,
        );
      }
    },
  };
}

/** A field to type in needs the arrow keys itself. */
function isItem(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) {
    return !element.disabled && ['radio', 'checkbox'].includes(element.type);
  }
  return !(element instanceof HTMLButtonElement && element.disabled);
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
