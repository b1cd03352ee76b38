import type { Level } from 'backstage-plugin-mlops-maturity-common';

/** A fill and the text that is readable on it. */
export interface LevelColor {
  background: string;
  text: string;
}

const BLACK = '#000000';
const WHITE = '#FFFFFF';

/**
 * One hue, level 0 to 4, in each theme from what is close to its background to
 * what stands out from it. Higher is not better, so there is no red or green.
 * Each text has a contrast of at least 5 to 1 on its fill; the digit is always
 * printed, so the colour is never needed to tell levels apart.
 */
export const LEVEL_COLORS: Readonly<
  Record<'light' | 'dark', Record<Level, LevelColor>>
> = {
  light: {
    0: { background: '#EFF3FF', text: BLACK },
    1: { background: '#BDD7E7', text: BLACK },
    2: { background: '#6BAED6', text: BLACK },
    3: { background: '#3182BD', text: BLACK },
    4: { background: '#08519C', text: WHITE },
  },
  dark: {
    0: { background: '#08306B', text: WHITE },
    1: { background: '#08519C', text: WHITE },
    2: { background: '#3182BD', text: BLACK },
    3: { background: '#6BAED6', text: BLACK },
    4: { background: '#DEEBF7', text: BLACK },
  },
};
