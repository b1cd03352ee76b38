import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { HeatmapMode } from '../state/choices';

const PARAMETER = 'step';

/**
 * The step of the legend that is chosen, kept in the URL as `gap:0`. A step
 * belongs to its mode: in another one it means something else and is ignored.
 *
 * @returns the step, 0 to 4 or `undefined` for all, and how to choose another
 */
export function useLegendStep(
  mode: HeatmapMode,
): [number | undefined, (step: number | undefined) => void] {
  const [parameters, setParameters] = useSearchParams();
  const [, chosenMode, digit] =
    parameters.get(PARAMETER)?.match(/^([a-z]+):([0-4])$/) ?? [];
  const choose = useCallback(
    (step: number | undefined) =>
      setParameters(
        present => {
          const next = new URLSearchParams(present);
          if (step === undefined) {
            next.delete(PARAMETER);
          } else {
            next.set(PARAMETER, `${mode}:${step}`);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [mode, setParameters],
  );
  return [chosenMode === mode ? Number(digit) : undefined, choose];
}
