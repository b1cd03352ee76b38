import { grown } from './grown';
import { ProfileColumn } from './ProfileColumn';

const UNKNOWN = 0;
const KNOWN = -1;

/** Rows that have to be read. */
export interface AskedRows {
  rows: Int32Array;
  /** Who has asked; a positive number. */
  ticket: number;
}

/**
 * What the rows of a table counted as at the end of an earlier day. It is read
 * when it is asked for, of the rows that it is asked for; what has changed
 * meanwhile is read again.
 */
export class PastProfiles {
  /** Right for rows that nothing is to be read of. */
  readonly profiles = new ProfileColumn();
  /** Known or not, or the ticket of the caller who asked last. */
  #states = new Int32Array(0);
  #lastTicket = 0;

  /** The rows of some that are to be read. */
  askFor(rows: Int32Array): AskedRows {
    this.#lastTicket += 1;
    const unknown = rows.filter(row => this.#states[row] !== KNOWN);
    unknown.forEach(row => this.#setState(row, this.#lastTicket));
    return { rows: unknown, ticket: this.#lastTicket };
  }

  /**
   * Takes what was read of a row, unless the row has changed since it was
   * asked for, or somebody else has asked as well.
   *
   * @param profile - packed, or `null` if it was not assessed by then
   */
  put(row: number, ticket: number, profile: string | null): void {
    if (this.#states[row] === ticket) {
      this.profiles.set(row, profile);
      this.#setState(row, KNOWN);
    }
  }

  /** Leaves out what is known of a row. */
  forget(row: number): void {
    this.#setState(row, UNKNOWN);
  }

  copy(from: number, to: number): void {
    const isKnown = this.#states[from] === KNOWN;
    this.forget(from);
    if (isKnown) {
      this.profiles.copy(from, to);
    }
    this.#setState(to, isKnown ? KNOWN : UNKNOWN);
  }

  #setState(row: number, state: number): void {
    this.#states = grown(this.#states, row);
    this.#states[row] = state;
  }
}
