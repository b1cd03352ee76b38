import { ProfileTally } from './ProfileTally';
import type { ProfileColumn } from './ProfileColumn';
import type { TextColumn } from './TextColumn';

interface Counted {
  rows: number;
  tally: ProfileTally;
}

/**
 * The profiles of all rows with the same text, counted once and kept right with
 * each row that comes and goes. Counting 100,000 rows again for every change of
 * one of them would hold up the next write.
 *
 * @remarks
 * Only of texts that stand for one value: those for several are of few rows
 * each, which are counted as fast as tallies are added up.
 */
export class TextTallies {
  readonly #column: TextColumn;
  readonly #profiles: ProfileColumn;
  readonly #byCode: Counted[] = [];
  readonly #all: Counted = { rows: 0, tally: new ProfileTally() };

  constructor(column: TextColumn, profiles: ProfileColumn) {
    this.#column = column;
    this.#profiles = profiles;
  }

  /** Counts a row that has come. */
  add(row: number): void {
    this.#change(row, 1);
  }

  /** Takes out a row that is about to go or to change. */
  remove(row: number): void {
    this.#change(row, -1);
  }

  /**
   * @param code - the number of a text
   * @param rows - how many rows with it are to be counted
   * @returns what was counted, or `undefined` if those are not all of them
   */
  ofText(code: number, rows: number): ProfileTally | undefined {
    const counted = this.#byCode.at(code);
    return counted?.rows === rows ? counted.tally : undefined;
  }

  /** The same of all rows, whatever their text. */
  ofAll(rows: number): ProfileTally | undefined {
    return this.#all.rows === rows ? this.#all.tally : undefined;
  }

  #change(row: number, by: 1 | -1): void {
    const code = this.#column.codeAt(row);
    changeTally(this.#all, this.#profiles, row, by);
    if (this.#column.keys[code].length === 1) {
      this.#byCode[code] ??= { rows: 0, tally: new ProfileTally() };
      changeTally(this.#byCode[code], this.#profiles, row, by);
    }
  }
}

function changeTally(
  counted: Counted,
  profiles: ProfileColumn,
  row: number,
  by: 1 | -1,
): void {
  counted.rows += by;
  counted.tally.change(profiles, row, by);
}
