import { grown } from './grown';

/** A point in time for each row that has one. */
export class TimeColumn {
  #times = new Float64Array(0);

  /** Milliseconds since the epoch; not a number if there is none. */
  at(row: number): number {
    return this.#times[row];
  }

  set(row: number, time: number | null): void {
    this.#times = grown(this.#times, row);
    this.#times[row] = time ?? NaN;
  }

  copy(from: number, to: number): void {
    this.#times[to] = this.#times[from];
  }
}
