import { keysOf } from '../../store/catalog/components';
import { grown } from './grown';

/**
 * A text for each row. Many rows have the same text, so each text is kept once,
 * and a row keeps its number.
 *
 * @remarks
 * A text that no row has any more stays, and keeps its number. What the
 * catalog changes between two starts of a backend is too little to matter.
 */
export class TextColumn {
  #codes = new Int32Array(0);
  readonly #texts: string[] = [];
  readonly #keys: string[][] = [];
  readonly #codeOf = new Map<string, number>();

  /** Every text that a row has, and some that rows had, by number. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /**
   * The values that each of the texts stands for; an empty one for none.
   */
  get keys(): readonly (readonly string[])[] {
    return this.#keys;
  }

  /** The number of the text of a row. */
  codeAt(row: number): number {
    return this.#codes[row];
  }

  set(row: number, text: string): void {
    this.#codes = grown(this.#codes, row);
    this.#codes[row] = this.#codeFor(text);
  }

  /** The same number of rows, with other texts. */
  changed(size: number, textAt: (row: number) => string): TextColumn {
    const column = new TextColumn();
    for (let row = 0; row < size; row += 1) {
      column.set(row, textAt(row));
    }
    return column;
  }

  #codeFor(text: string): number {
    const known = this.#codeOf.get(text);
    if (known !== undefined) {
      return known;
    }
    const code = this.#texts.length;
    this.#texts.push(text);
    this.#keys.push(keysOf(text));
    this.#codeOf.set(text, code);
    return code;
  }

  copy(from: number, to: number): void {
    this.#codes[to] = this.#codes[from];
  }

  /** How many of some rows have each of the texts, by number. */
  count(rows: Int32Array): Int32Array {
    const codes = this.#codes;
    const counts = new Int32Array(this.#texts.length);
    for (let place = 0; place < rows.length; place += 1) {
      counts[codes[rows[place]]] += 1;
    }
    return counts;
  }

  /**
   * Keeps the rows whose text is wanted.
   *
   * @param isWanted - 1 for each text that is, 0 for others, by number
   */
  keep(rows: Int32Array, isWanted: Uint8Array): Int32Array {
    const codes = this.#codes;
    const kept = new Int32Array(rows.length);
    let count = 0;
    for (let place = 0; place < rows.length; place += 1) {
      kept[count] = rows[place];
      count += isWanted[codes[rows[place]]];
    }
    return kept.subarray(0, count);
  }

  /**
   * Puts rows into parts by their text, in their order.
   *
   * @param partOf - the part that each text goes to, by number
   * @param parts - how many parts there are
   */
  partition(rows: Int32Array, partOf: Int32Array, parts: number): Int32Array[] {
    const codes = this.#codes;
    const ends = new Int32Array(parts + 1);
    for (let place = 0; place < rows.length; place += 1) {
      ends[partOf[codes[rows[place]]] + 1] += 1;
    }
    for (let part = 1; part <= parts; part += 1) {
      ends[part] += ends[part - 1];
    }
    const next = ends.slice();
    const sorted = new Int32Array(rows.length);
    for (let place = 0; place < rows.length; place += 1) {
      const part = partOf[codes[rows[place]]];
      sorted[next[part]] = rows[place];
      next[part] += 1;
    }
    return Array.from({ length: parts }, (_, part) =>
      sorted.subarray(ends[part], ends[part + 1]),
    );
  }
}
