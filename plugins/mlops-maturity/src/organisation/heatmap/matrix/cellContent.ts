import type {
  HeatmapGroup,
  Percentage,
} from 'backstage-plugin-mlops-maturity-common';
import type { LevelSegment } from '../../buckets/levelSegments';
import type { CellWords } from './cellWords';

/** What a cell says, before group and practice are added. */
export interface CellContent {
  /** The two lines that are printed. */
  value: string;
  ratio?: string;
  /** What the two lines say, in words. */
  parts: string[];
  /** What is to be read with them, for which the grid has marks or no room. */
  notes?: string[];
  /** The levels of the group, in place of the first line. */
  segments?: readonly LevelSegment[];
  /** The step of the colour scale, 0 to 4. */
  step?: number;
  /** More than half of the assessments behind it are stale. */
  stale?: boolean;
}

/** Tells whether more than half of the assessments of a group are stale. */
export function isMostlyStale(
  group: Pick<HeatmapGroup, 'stale' | 'assessed'>,
): boolean {
  return 2 * group.stale > group.assessed;
}

/** How much is missing, with a minus where anything is. */
export function percentMissing(percent: Percentage, words: CellWords): string {
  return percent === 0
    ? words.formats.percent(percent)
    : words.formats.minusPercent(percent);
}

/** A share, with a mark where it is all. */
export function percentText(percent: Percentage, words: CellWords): string {
  const text = words.formats.percent(percent);
  return percent === 100 ? `✓ ${text}` : text;
}
