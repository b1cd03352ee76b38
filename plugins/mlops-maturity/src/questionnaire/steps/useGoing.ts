import { useEffect, useRef } from 'react';
import { elementOf, type PlaceToBe } from './placeToBe';
import type { Place } from './usePlace';

/**
 * Moves the focus, and with it what is in sight, to where somebody goes, also
 * when they go there once more. At first it stays where a reader has it: only
 * who has come by a link is led to what the address asks for, or to where to go
 * on.
 *
 * @param place - where somebody is
 * @param findStart - where to begin if the address asks for nothing
 */
export function useGoing(
  place: Place,
  findStart: () => PlaceToBe | undefined,
): void {
  const { step, statementId, isAsked, visit } = place;
  const start = useRef(findStart);
  const isFirst = useRef(true);
  useEffect(() => {
    const isHere = !isFirst.current;
    isFirst.current = false;
    const beginning = isHere ? undefined : start.current();
    const wanted = isAsked ? { step, statementId } : beginning;
    // A statement that does not apply is not drawn; its section is.
    const element =
      wanted && (elementOf(wanted) ?? elementOf({ step: wanted.step }));
    if (
      isHere ||
      statementId !== undefined ||
      document.activeElement === document.body
    ) {
      element?.focus({ preventScroll: true });
      element?.scrollIntoView?.();
    } else if (isAsked) {
      element?.scrollIntoView?.();
    }
  }, [step, statementId, isAsked, visit]);
}
