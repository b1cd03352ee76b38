import { useCallback } from 'react';
import { optional } from '../../url/urlSchema';
import { useUrlState } from '../../url/useUrlState';
import type { HeatmapMode } from '../state/choices';

/** A step belongs to its mode, and is written as `gap:0`. */
const legendSchema = {
  step: optional(
    text => {
      const [, mode, digit] = text.match(/^([a-z]+):([0-4])$/) ?? [];
      return mode === undefined ? undefined : { mode, index: Number(digit) };
    },
    ({ mode, index }) => `${mode}:${index}`,
  ),
};

/**
 * The step of the legend that is chosen, kept in the URL. In another mode than
 * its own it means something else and is ignored.
 *
 * @returns the step, 0 to 4 or `undefined` for all, and how to choose another
 */
export function useLegendStep(
  mode: HeatmapMode,
): [number | undefined, (step: number | undefined) => void] {
  const { state, update } = useUrlState(legendSchema);
  const choose = useCallback(
    (index: number | undefined) =>
      update(
        () => ({ step: index === undefined ? undefined : { mode, index } }),
        'replace',
      ),
    [mode, update],
  );
  return [state.step?.mode === mode ? state.step.index : undefined, choose];
}
