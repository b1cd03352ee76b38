import type { Level } from 'backstage-plugin-mlops-maturity-common';

/** A fill and the text that is readable on it. */
export interface LevelColor {
  background: string;
  text: string;
}

/**
 * One hue from light to dark, level 0 to 4. Higher is not better, so there is
 * no red or green. Each text has a contrast of at least 5 to 1 on its fill;
 * the digit is always printed, so the colour is never needed to tell levels
 * apart.
 */
export const LEVEL_COLORS: Readonly<Record<Level, LevelColor>> = {
  0: { background: '#EFF3FF', text: '#000000' },
  1: { background: '#BDD7E7', text: '#000000' },
  2: { background: '#6BAED6', text: '#000000' },
  3: { background: '#3182BD', text: '#000000' },
  4: { background: '#08519C', text: '#FFFFFF' },
};
