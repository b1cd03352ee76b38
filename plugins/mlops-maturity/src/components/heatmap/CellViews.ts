import { cellView, type CellView } from './cellView';
import { cellValue, stepOf } from './cellValue';
import type { CellWords } from './cellWords';
import type { HeatmapMode } from './heatmapMode';
import type { HeatmapRow } from './heatmapRows';
import type { HeatmapColumn } from './orderColumns';
import type { HeatmapScale } from './stepClasses';

/**
 * The cells of one report in one mode. Each is prepared when it is first drawn
 * and remembered, so that scrolling back and expanding cost next to nothing and
 * an unchanged cell is recognised as such.
 */
export class CellViews {
  readonly #mode: HeatmapMode;
  readonly #words: CellWords;
  readonly #known = new Map<string, Map<string, CellView>>();

  /** Make another one when the report, the mode or the language changes. */
  constructor(mode: HeatmapMode, words: CellWords) {
    this.#mode = mode;
    this.#words = words;
  }

  /** The scale by which the cells are coloured. */
  get scale(): HeatmapScale {
    return this.#mode === 'adoption' ? 'sequential' : 'diverging';
  }

  /** The cell of a row in a column. */
  of(row: HeatmapRow, column: HeatmapColumn): CellView {
    let cells = this.#known.get(row.id);
    if (!cells) {
      cells = new Map();
      this.#known.set(row.id, cells);
    }
    let view = cells.get(column.id);
    if (!view) {
      view = cellView(this.#mode, row, column, this.#words);
      cells.set(column.id, view);
    }
    return view;
  }

  /** Counts the cells that are in a step of the colour scale. */
  countIn(
    step: number,
    rows: readonly HeatmapRow[],
    columns: readonly HeatmapColumn[],
  ): number {
    let count = 0;
    for (const row of rows) {
      if (row.kind !== 'coverage' && row.kind !== 'levels') {
        for (const { group } of columns) {
          const value = cellValue(this.#mode, group, row.statementIndexes);
          count += stepOf(value) === step ? 1 : 0;
        }
      }
    }
    return count;
  }
}
