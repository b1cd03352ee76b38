import type { HeatmapGroup } from 'backstage-plugin-mlops-maturity-common';
import type { LevelSegment } from '../../buckets/levelSegments';
import type { HeatmapMode } from '../../state/choices';
import { isMostlyStale, type CellContent } from './cellContent';
import { cellValue, isThinValue, stepOf } from './cellValue';
import type { CellWords } from './cellWords';
import { checklistContent } from './checklistContent';
import { overviewContent } from './overviewContent';
import type { HeatmapRow } from './heatmapRows';
import type { HeatmapColumn } from './heatmapColumns';

/**
 * All that a cell shows, ready to be drawn.
 */
export interface CellView {
  /**
   * The cell in words, for example "Team A, Infrastructure as code, 67 %, 6 of
   * 9, 1 not applicable". It contains the value as it is printed (WCAG 2.5.3),
   * so that people who speak to their computer can name a cell.
   */
  label: string;
  /** As `label`, without the names of group and practice. */
  words: string;
  /** The two lines that are printed. */
  value: string;
  ratio?: string;
  /** What the lines do not say: in the grid a mark, on paper a third line. */
  notes: readonly string[];
  /** The levels of the group, in place of the first line. */
  segments?: readonly LevelSegment[];
  /** The step of the colour scale, 0 to 4. */
  step?: number;
  /** Rests on few components. */
  thin: boolean;
  /** More than half of the assessments behind it are stale. */
  stale: boolean;
  noData: boolean;
}

/**
 * Prepares a cell for drawing.
 */
export function cellView(
  mode: HeatmapMode,
  row: HeatmapRow,
  column: HeatmapColumn,
  words: CellWords,
): CellView {
  const { group } = column;
  const { parts, notes = [], ...content } = contentOf(mode, row, group, words);
  const value = words.formats.facts([...parts, ...notes]);
  return {
    thin: false,
    stale: false,
    noData: false,
    ...content,
    words: value,
    notes,
    label: words.name({
      group: column.title,
      practice: row.title,
      value,
    }),
  };
}

function contentOf(
  mode: HeatmapMode,
  row: HeatmapRow,
  group: HeatmapGroup,
  words: CellWords,
): CellContent & { thin?: boolean; noData?: boolean } {
  if (!('statementIndexes' in row)) {
    return overviewContent(row.kind, mode, group, words);
  }
  const value = cellValue(mode, group, row.statementIndexes);
  const thin = isThinValue(value);
  const noData = value.kind === 'no-data';
  const stale = !noData && isMostlyStale(group);
  const { notes = [], ...content } = checklistContent(value, words);
  return {
    ...content,
    notes: [
      ...notes,
      ...(thin ? [words.thin] : []),
      ...(stale ? [words.mostlyStale] : []),
    ],
    step: stepOf(value),
    thin,
    stale,
    noData,
  };
}
