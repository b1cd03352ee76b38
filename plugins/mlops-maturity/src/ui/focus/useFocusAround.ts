import { useEffect, useRef } from 'react';

/**
 * For a control that is gone together with what it stands in: the part of the
 * page around it gets the focus then, which would be on nothing otherwise.
 *
 * @returns to be called with the control when it is used
 */
export function useFocusAround(): (control: Element) => void {
  const around = useRef<HTMLElement | null>(null);
  useEffect(
    () => () => {
      if (document.activeElement === document.body) {
        around.current?.focus();
      }
    },
    [],
  );
  return control => {
    around.current =
      control.parentElement?.closest<HTMLElement>('[tabindex="-1"]') ?? null;
  };
}
