import { PROFILE_CHARACTERS, PROFILE_WIDTH } from './profile';

const SYMBOLS = PROFILE_CHARACTERS.length;

/** Character code to its column in the counts; unknown ones to none. */
const SYMBOL_OF_CODE = new Uint8Array(128).fill(SYMBOLS);
PROFILE_CHARACTERS.forEach((character, symbol) => {
  SYMBOL_OF_CODE[character.charCodeAt(0)] = symbol;
});

/**
 * Counts, for each place in packed profiles, how often each character stands
 * there.
 */
export class ProfileTally {
  readonly #counts = new Uint32Array(PROFILE_WIDTH * (SYMBOLS + 1));
  #profiles = 0;

  /** How many profiles were counted. */
  get profiles(): number {
    return this.#profiles;
  }

  /**
   * Counts any number of profiles.
   *
   * @param packed - profiles in a row, without anything between them
   */
  add(packed: string): void {
    for (let start = 0; start < packed.length; start += PROFILE_WIDTH) {
      for (let position = 0; position < PROFILE_WIDTH; position += 1) {
        const symbol = SYMBOL_OF_CODE[packed.charCodeAt(start + position)];
        this.#counts[position * (SYMBOLS + 1) + symbol] += 1;
      }
    }
    this.#profiles += packed.length / PROFILE_WIDTH;
  }

  /** Counts all that another tally has counted. */
  addAll(other: ProfileTally): void {
    other.#counts.forEach((count, index) => {
      this.#counts[index] += count;
    });
    this.#profiles += other.#profiles;
  }

  /** How many of the profiles have a character at a position. */
  count(position: number, character: string): number {
    const symbol = SYMBOL_OF_CODE[character.charCodeAt(0)];
    return this.#counts[position * (SYMBOLS + 1) + symbol];
  }
}
