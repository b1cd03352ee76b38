import { percentage, type HeatmapBin } from './bins';

/**
 * One step of a scale with a middle: less, as it should be, more.
 */
export type DivergingStep = Pick<HeatmapBin, 'background' | 'text' | 'stripe'>;

/**
 * The five steps around 0, which is the third one. The colours are PuOr, whose
 * two ends every reader can tell apart; orange is less and purple is more, and
 * neither is the red of an alarm.
 */
export const DIVERGING_STEPS: readonly DivergingStep[] = [
  { background: '#e66101', text: '#000000', stripe: '#f0731a' },
  { background: '#fdb863', text: '#000000', stripe: '#eaa550' },
  { background: '#f7f7f7', text: '#000000', stripe: '#e2e2e2' },
  { background: '#b2abd2', text: '#000000', stripe: '#a199c4' },
  { background: '#5e3c99', text: '#ffffff', stripe: '#6d4da6' },
];

/** From here on a change counts as large, in percentage points. */
export const LARGE_CHANGE = 20;
/** From here on a gap counts as large. */
export const LARGE_GAP = percentage(50);
export const MOST_OF_SMALL_GAP = percentage(49);

/**
 * The step of a change.
 *
 * @param points - percentage points, negative for less than before
 * @returns 0 to 4
 */
export function changeStep(points: number): number {
  if (points === 0) {
    return 2;
  }
  if (points < 0) {
    return points <= -LARGE_CHANGE ? 0 : 1;
  }
  return points >= LARGE_CHANGE ? 4 : 3;
}

/**
 * The step of a gap between answers and targets.
 *
 * @param missing - percent of what the targets need; `null` if they need none
 * @param beyond - how often there is a yes that no target needs
 * @returns 0 to 4, or `undefined` if nothing is needed and nothing is beyond
 */
export function gapStep(
  missing: number | null,
  beyond: number,
): number | undefined {
  if (missing === null) {
    return beyond > 0 ? 4 : undefined;
  }
  if (missing > 0) {
    return missing >= LARGE_GAP ? 0 : 1;
  }
  return beyond > 0 ? 3 : 2;
}
