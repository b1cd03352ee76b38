import {
  percentageOf,
  type Percentage,
} from 'backstage-plugin-mlops-maturity-common';

/** What the colours of a heatmap say: a share, what is missing, a change. */
export type HeatmapScale = 'share' | 'gap' | 'change';

/** One colour of a scale. */
export interface ColourStep {
  background: string;
  /** Black or white, whichever has the higher contrast on the background. */
  text: string;
  /**
   * Thin lines that mark a value of few components. They are close to the
   * background, so that they do not flicker, and text stays readable on them.
   */
  stripe: string;
}

/** A step by its lowest and its highest percentage, both included. */
export interface PercentStep {
  from: Percentage;
  to: Percentage;
}

/** The five steps of the share of yes, from none to all. */
export const SHARE_STEPS: readonly PercentStep[] = [
  between(0, 19),
  between(20, 39),
  between(40, 59),
  between(60, 79),
  between(80, 100),
];

/** The five steps of what targets need and is missing, the largest first. */
export const GAP_STEPS: readonly PercentStep[] = [
  between(75, 100),
  between(50, 74),
  between(25, 49),
  between(1, 24),
  between(0, 0),
];

/** From here on a change counts as large, in percentage points. */
export const LARGE_CHANGE = 20;

const BLACK = '#000000';
const WHITE = '#ffffff';

/**
 * Cividis, which was made to look the same to readers with and without a
 * colour deficiency; none of it says good or bad.
 */
const CIVIDIS: readonly ColourStep[] = [
  { background: '#00224e', text: WHITE, stripe: '#1d3b62' },
  { background: '#434e6c', text: WHITE, stripe: '#56617e' },
  { background: '#7d7c78', text: BLACK, stripe: '#929189' },
  { background: '#bcae6c', text: BLACK, stripe: '#a99c5c' },
  { background: '#fee838', text: BLACK, stripe: '#e6d12f' },
];

/**
 * PuOr, whose two ends every reader can tell apart; orange is less and purple
 * is more, and neither is the red of an alarm. The third step is no change.
 */
const PURPLE_ORANGE: readonly ColourStep[] = [
  { background: '#e66101', text: BLACK, stripe: '#f0731a' },
  { background: '#fdb863', text: BLACK, stripe: '#eaa550' },
  { background: '#f7f7f7', text: BLACK, stripe: '#e2e2e2' },
  { background: '#b2abd2', text: BLACK, stripe: '#a199c4' },
  { background: '#5e3c99', text: WHITE, stripe: '#6d4da6' },
];

const IN_BOTH_THEMES = { share: CIVIDIS, change: PURPLE_ORANGE };

/**
 * The colours of each scale, from the first step to the last. Of a gap the
 * largest stands out most: it is the darkest on light and the lightest on dark.
 */
export const SCALE_COLOURS: Readonly<
  Record<'light' | 'dark', Record<HeatmapScale, readonly ColourStep[]>>
> = {
  light: {
    ...IN_BOTH_THEMES,
    gap: [
      { background: '#7f3b08', text: WHITE, stripe: '#8f4a15' },
      { background: '#b35806', text: WHITE, stripe: '#a34f04' },
      { background: '#e08214', text: BLACK, stripe: '#d2770c' },
      { background: '#fdd0a2', text: BLACK, stripe: '#efc08f' },
      { background: '#e4e6f2', text: BLACK, stripe: '#d2d5e8' },
    ],
  },
  dark: {
    ...IN_BOTH_THEMES,
    gap: [
      { background: '#ffc98a', text: BLACK, stripe: '#f0b877' },
      { background: '#e08214', text: BLACK, stripe: '#d2770c' },
      { background: '#a85206', text: WHITE, stripe: '#9c4c07' },
      { background: '#6b3410', text: WHITE, stripe: '#7a3f18' },
      { background: '#4a4560', text: WHITE, stripe: '#58536f' },
    ],
  },
};

/**
 * Finds the step of a percentage.
 *
 * @param percent - as it is printed; `null` if there is nothing to count
 * @returns its place in `scale`, or `undefined`: no data is not the lowest step
 */
export function stepOfPercent(
  scale: readonly PercentStep[],
  percent: number | null,
): number | undefined {
  const step = scale.findIndex(
    ({ from, to }) => percent !== null && percent >= from && percent <= to,
  );
  return step < 0 ? undefined : step;
}

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

function between(from: number, to: number): PercentStep {
  return { from: percentage(from), to: percentage(to) };
}

function percentage(part: number): Percentage {
  const made = percentageOf(part, 100);
  if (made === null) {
    throw new RangeError('A hundred is something');
  }
  return made;
}
