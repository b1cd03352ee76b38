import { cellView, type CellView } from './cellView';
import { cellValue, stepOf } from './cellValue';
import type { CellWords } from './cellWords';
import type { HeatmapMode } from '../../state/choices';
import type { HeatmapRow } from './heatmapRows';
import type { HeatmapColumn } from './heatmapColumns';
import type { HeatmapScale } from './colourScales';

/**
 * The cells of one report in one mode, asked for by the ids of row and column.
 * A place is remembered by its ids, so that words and numbers of one
 * report cannot come up in another. Each cell is prepared when it is first
 * drawn and remembered, so that scrolling back and expanding cost next to
 * nothing and an unchanged cell is recognised as such.
 */
export class PreparedCells {
  readonly #mode: HeatmapMode;
  readonly #words: CellWords;
  readonly #rows: ReadonlyMap<string, HeatmapRow>;
  readonly #columns: ReadonlyMap<string, HeatmapColumn>;
  readonly #known = new Map<string, Map<string, CellView>>();

  /**
   * Make another one when the report, the mode or the language changes.
   *
   * @param options - `rows` are all that can be shown, whether or not they are
   * now; rows and columns are of the same report
   */
  constructor(options: {
    mode: HeatmapMode;
    words: CellWords;
    rows: readonly HeatmapRow[];
    columns: readonly HeatmapColumn[];
  }) {
    const { mode, words, rows, columns } = options;
    this.#mode = mode;
    this.#words = words;
    this.#rows = new Map(rows.map(row => [row.id, row]));
    this.#columns = new Map(columns.map(column => [column.id, column]));
  }

  /** The scale by which the cells are coloured. */
  get scale(): HeatmapScale {
    return this.#mode === 'adoption' ? 'share' : this.#mode;
  }

  /**
   * The cell of a row in a column.
   *
   * @returns `undefined` if the report has no such row or column
   */
  of(rowId: string, columnId: string): CellView | undefined {
    const known = this.#known.get(rowId)?.get(columnId);
    if (known) {
      return known;
    }
    const row = this.#rows.get(rowId);
    const column = this.#columns.get(columnId);
    if (!row || !column) {
      return undefined;
    }
    const view = cellView(this.#mode, row, column, this.#words);
    const cells = this.#known.get(rowId) ?? new Map<string, CellView>();
    cells.set(columnId, view);
    this.#known.set(rowId, cells);
    return view;
  }

  /** Counts the cells that are in a step of the colour scale. */
  countIn(step: number, rows: readonly HeatmapRow[]): number {
    let count = 0;
    for (const row of rows) {
      if ('statementIndexes' in row) {
        for (const { group } of this.#columns.values()) {
          const value = cellValue(this.#mode, group, row.statementIndexes);
          count += stepOf(value) === step ? 1 : 0;
        }
      }
    }
    return count;
  }
}
