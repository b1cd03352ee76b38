import {
  percentageOf,
  type Percentage,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * One step of the heatmap's colour scale for the share of yes.
 */
export interface HeatmapBin {
  /** Lowest and highest percentage of the step, both included. */
  from: Percentage;
  to: Percentage;
  background: string;
  /** Black or white, whichever has the higher contrast on the background. */
  text: string;
  /**
   * Thin lines that mark a value of few components. They are close to the
   * background, so that they do not flicker, and text stays readable on them.
   */
  stripe: string;
}

/** So many of a hundred. */
export function percentage(part: number): Percentage {
  const made = percentageOf(part, 100);
  if (made === null) {
    throw new RangeError('A hundred is something');
  }
  return made;
}

/**
 * The five steps of the heatmap, the same in every view and theme. The colours
 * are cividis, which was made to look the same to readers with and without a
 * colour deficiency; none of them says good or bad.
 */
export const HEATMAP_BINS: readonly HeatmapBin[] = [
  {
    from: percentage(0),
    to: percentage(19),
    background: '#00224e',
    text: '#ffffff',
    stripe: '#1d3b62',
  },
  {
    from: percentage(20),
    to: percentage(39),
    background: '#434e6c',
    text: '#ffffff',
    stripe: '#56617e',
  },
  {
    from: percentage(40),
    to: percentage(59),
    background: '#7d7c78',
    text: '#000000',
    stripe: '#929189',
  },
  {
    from: percentage(60),
    to: percentage(79),
    background: '#bcae6c',
    text: '#000000',
    stripe: '#a99c5c',
  },
  {
    from: percentage(80),
    to: percentage(100),
    background: '#fee838',
    text: '#000000',
    stripe: '#e6d12f',
  },
];

/**
 * Finds the step of a percentage.
 *
 * @param percent - as it is printed; `null` if nothing is applicable
 * @returns the step, or `undefined` for `null`: no data is not the lowest step
 */
export function binOf(percent: number | null): HeatmapBin | undefined {
  return percent === null
    ? undefined
    : HEATMAP_BINS.find(bin => percent >= bin.from && percent <= bin.to);
}
