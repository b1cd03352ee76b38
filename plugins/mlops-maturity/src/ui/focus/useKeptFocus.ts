import { useEffect, useRef } from 'react';

/** Says, when a control is used, what gets the focus once it is gone. */
export type KeepFocus = (find: () => HTMLElement | null | undefined) => void;

/**
 * For a control that takes itself away: whoever used it by keyboard goes on
 * from somewhere near, and not from the top of the page.
 * Called by what stays when the control is gone.
 */
export function useKeptFocus(): KeepFocus {
  const wanted = useRef<() => HTMLElement | null | undefined>();
  // After each drawing: the control may go later than it is used.
  useEffect(() => {
    const { activeElement, body } = document;
    if (wanted.current && (!activeElement || activeElement === body)) {
      wanted.current()?.focus();
      wanted.current = undefined;
    }
  });
  return find => {
    wanted.current = find;
  };
}
