import { PROFILE_WIDTH } from '../../rules/result/profilePositions';
import { grown } from './grown';

/** Profiles are looked at in numbers of four characters. */
export const BYTES_PER_WORD = 4;

/** How many numbers a profile takes; the last may have room to spare. */
export const WORDS_PER_PROFILE = Math.ceil(PROFILE_WIDTH / BYTES_PER_WORD);

const BYTES_PER_PROFILE = WORDS_PER_PROFILE * BYTES_PER_WORD;

/**
 * The packed profile of each row that has one, one after the other in one
 * piece of memory, so that they are counted without taking them apart.
 */
export class ProfileColumn {
  #words = new Int32Array(0);
  #bytes = Buffer.alloc(0);

  /** All profiles as numbers, those of a row from {@link startOf} on. */
  get words(): Int32Array {
    return this.#words;
  }

  /** The same character by character: four times {@link startOf}. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Where the profile of a row begins among the {@link words}. */
  startOf(row: number): number {
    return row * WORDS_PER_PROFILE;
  }

  /** Whether a row has a profile. */
  has(row: number): boolean {
    return this.codeAt(row, 0) !== 0;
  }

  /** The code of the character at a position; 0 if there is no profile. */
  codeAt(row: number, position: number): number {
    return this.#bytes[row * BYTES_PER_PROFILE + position] ?? 0;
  }

  /** @param profile - packed, or `null` for none */
  set(row: number, profile: string | null): void {
    this.#makeRoom(row);
    const start = row * BYTES_PER_PROFILE;
    const end = start + BYTES_PER_PROFILE;
    const written =
      profile === null
        ? 0
        : this.#bytes.write(profile, start, PROFILE_WIDTH, 'latin1');
    this.#bytes.fill(0, start + written, end);
  }

  copy(from: number, to: number): void {
    const start = this.startOf(from);
    this.#words.copyWithin(this.startOf(to), start, start + WORDS_PER_PROFILE);
  }

  #makeRoom(row: number): void {
    const words = grown(this.#words, this.startOf(row + 1) - 1);
    if (words !== this.#words) {
      this.#words = words;
      this.#bytes = Buffer.from(words.buffer);
    }
  }
}
