import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';

/** Moves the focus within an element. */
export interface FocusWithin {
  /** Moves to the first that a selector finds. */
  focus: (selector: string) => void;
  /** As `focus`, for what is there only after the next drawing. */
  focusOnceDrawn: (selector: string) => void;
}

/**
 * Moves the focus within an element.
 *
 * @returns also the ref of the element
 */
export function useFocusWithin<TElement extends HTMLElement>(): FocusWithin & {
  ref: RefObject<TElement>;
} {
  const ref = useRef<TElement>(null);
  const focus = useCallback(
    (selector: string) =>
      ref.current?.querySelector<HTMLElement>(selector)?.focus(),
    [],
  );
  const [wanted, focusOnceDrawn] = useState<string>();
  useEffect(() => {
    if (wanted !== undefined) {
      focus(wanted);
      focusOnceDrawn(undefined);
    }
  }, [wanted, focus]);
  return { ref, focus, focusOnceDrawn };
}
