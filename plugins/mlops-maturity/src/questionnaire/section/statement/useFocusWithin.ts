import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';

/**
 * Moves the focus within an element.
 *
 * @returns the ref of the element; `focus` moves to the first that a selector
 * finds, `focusOnceDrawn` to what is there only after the next drawing
 */
export function useFocusWithin<TElement extends HTMLElement>(): {
  ref: RefObject<TElement>;
  focus: (selector: string) => void;
  focusOnceDrawn: (selector: string) => void;
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
