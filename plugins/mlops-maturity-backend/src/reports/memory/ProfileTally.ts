import { endianness } from 'node:os';
import {
  answerCharacter,
  PROFILE_CHARACTERS,
} from '../../rules/result/profileCharacters';
import {
  ANSWER_POSITIONS,
  PROFILE_WIDTH,
} from '../../rules/result/profilePositions';
import {
  BYTES_PER_WORD,
  WORDS_PER_PROFILE,
  type ProfileColumn,
} from './ProfileColumn';

/**
 * How often a statement was answered in each way; the rest of all do not apply
 * because of how they are served.
 */
export interface AnswerCounts {
  yes: number;
  no: number;
  unanswered: number;
  excludedByHand: number;
}

/** The place of each character among all that there can be, by code. */
const PLACE_OF_CODE = new Uint8Array(128);
PROFILE_CHARACTERS.forEach((character, place) => {
  PLACE_OF_CODE[character.charCodeAt(0)] = place;
});
const CHARACTERS = PROFILE_CHARACTERS.length;

/** Positions of answers are counted in another way than all others. */
const ANSWERS = new Set(ANSWER_POSITIONS);
const FACTS = Array.from({ length: PROFILE_WIDTH }, (_, index) => index).filter(
  position => !ANSWERS.has(position),
);
const FACT_OF_POSITION = new Map(
  FACTS.map((position, fact) => [position, fact]),
);

/**
 * The bits by which answers differ. Of the five characters for answers only
 * `?` lacks bit 6 and only `n` lacks bit 4, only `y` and `?` have bit 0, and
 * only `y` and `x` lack bit 2.
 */
const ANSWERED_BIT = 6;
const NOT_NO_BIT = 4;
const NOT_YES_OR_HAND_BIT = 2;
const TELLING_BITS = 0x55555555;

/**
 * So many numbers can be added up as they are: the bits are two or more apart,
 * which is room for a sum of three.
 */
const MOST_IN_BITS = 3;
const LOWEST_TWO_BITS = 0x03030303;

/**
 * Sums are kept in bytes, four in a number, for as long as they fit; half of
 * that, so that the number stays positive. What is counted in between is so
 * little that the processor has it at hand for each place.
 */
const ROWS_PER_BLOCK = 126;

/** The last one may be unused. */
const PLACES = WORDS_PER_PROFILE * BYTES_PER_WORD;

/** How far to shift a number to have each of its four bytes lowest. */
const SHIFTS = endianness() === 'LE' ? [0, 8, 16, 24] : [24, 16, 8, 0];

/** Where the profiles of a block start. */
const starts = new Int32Array(ROWS_PER_BLOCK);

/**
 * Counts, for each place in packed profiles, how often each character stands
 * there.
 *
 * @remarks
 * A report of 100,000 components counts seven million characters. Answers,
 * which are most of them, are therefore counted four at a time: the bit that
 * tells an answer from the others is added up in all four bytes of a number at
 * once. That is ten times as fast as looking each character up. It needs the
 * places of statements, requirements and needs to hold one of the answers
 * and nothing else, also where a migration has put it there.
 */
export class ProfileTally {
  readonly #facts = new Uint32Array(FACTS.length * CHARACTERS);
  readonly #answered = new Uint32Array(PLACES);
  readonly #notNo = new Uint32Array(PLACES);
  readonly #yesOrUnanswered = new Uint32Array(PLACES);
  readonly #notYesOrHand = new Uint32Array(PLACES);
  #profiles = 0;

  /** How many profiles were counted. */
  get profiles(): number {
    return this.#profiles;
  }

  /** Counts the profiles of some rows; those without one are left out. */
  add(profiles: ProfileColumn, rows: Int32Array): void {
    let taken = 0;
    for (let place = 0; place < rows.length; place += 1) {
      if (profiles.has(rows[place])) {
        starts[taken] = profiles.startOf(rows[place]);
        taken += 1;
        if (taken === ROWS_PER_BLOCK) {
          this.#addBlock(profiles, taken);
          taken = 0;
        }
      }
    }
    this.#addBlock(profiles, taken);
  }

  /**
   * Counts one profile more, or one of those counted less; nothing if the row
   * has none.
   */
  change(profiles: ProfileColumn, row: number, by: 1 | -1): void {
    if (!profiles.has(row)) {
      return;
    }
    this.#profiles += by;
    for (let position = 0; position < PROFILE_WIDTH; position += 1) {
      const code = profiles.codeAt(row, position);
      const fact = FACT_OF_POSITION.get(position);
      if (fact === undefined) {
        this.#answered[position] += by * bitOf(code, ANSWERED_BIT);
        this.#notNo[position] += by * bitOf(code, NOT_NO_BIT);
        this.#yesOrUnanswered[position] += by * bitOf(code, 0);
        this.#notYesOrHand[position] += by * bitOf(code, NOT_YES_OR_HAND_BIT);
      } else {
        this.#facts[fact * CHARACTERS + PLACE_OF_CODE[code]] += by;
      }
    }
  }

  /** Counts all that another tally has counted. */
  addAll(other: ProfileTally): void {
    addEach(this.#facts, other.#facts);
    addEach(this.#answered, other.#answered);
    addEach(this.#notNo, other.#notNo);
    addEach(this.#yesOrUnanswered, other.#yesOrUnanswered);
    addEach(this.#notYesOrHand, other.#notYesOrHand);
    this.#profiles += other.#profiles;
  }

  /** How many of the profiles have a character at a position. */
  count(position: number, character: string): number {
    const fact = FACT_OF_POSITION.get(position);
    if (fact !== undefined) {
      return this.#facts[
        fact * CHARACTERS + PLACE_OF_CODE[character.charCodeAt(0)]
      ];
    }
    const { yes, no, unanswered, excludedByHand } = this.answers(position);
    switch (character) {
      case answerCharacter('unanswered'):
        return unanswered;
      case answerCharacter('no'):
        return no;
      case answerCharacter('yes'):
        return yes;
      case answerCharacter('excluded-by-hand'):
        return excludedByHand;
      case answerCharacter('excluded-by-serving'):
        return this.#profiles - unanswered - no - yes - excludedByHand;
      default:
        return 0;
    }
  }

  /** How often each answer stands at the position of a statement. */
  answers(position: number): AnswerCounts {
    const unanswered = this.#profiles - this.#answered[position];
    const yes = this.#yesOrUnanswered[position] - unanswered;
    return {
      yes,
      no: this.#profiles - this.#notNo[position],
      unanswered,
      excludedByHand: this.#profiles - this.#notYesOrHand[position] - yes,
    };
  }

  #addBlock({ words, bytes }: ProfileColumn, rows: number): void {
    const facts = this.#facts;
    this.#profiles += rows;
    for (let word = 0; word < WORDS_PER_PROFILE; word += 1) {
      let answered = 0;
      let notNo = 0;
      let yesOrUnanswered = 0;
      let notYesOrHand = 0;
      for (let row = 0; row < rows; ) {
        const stop = Math.min(rows, row + MOST_IN_BITS);
        let sums = 0;
        for (; row < stop; row += 1) {
          // As an integer, or it would become a slower kind of number.
          // eslint-disable-next-line no-bitwise
          sums = (sums + (words[starts[row] + word] & TELLING_BITS)) | 0;
        }
        answered += (sums >>> ANSWERED_BIT) & LOWEST_TWO_BITS;
        notNo += (sums >>> NOT_NO_BIT) & LOWEST_TWO_BITS;
        notYesOrHand += (sums >>> NOT_YES_OR_HAND_BIT) & LOWEST_TWO_BITS;
        yesOrUnanswered += sums & LOWEST_TWO_BITS;
      }
      for (let byte = 0; byte < BYTES_PER_WORD; byte += 1) {
        const position = word * BYTES_PER_WORD + byte;
        const shift = SHIFTS[byte];
        this.#answered[position] += (answered >>> shift) & 0xff;
        this.#notNo[position] += (notNo >>> shift) & 0xff;
        this.#yesOrUnanswered[position] += (yesOrUnanswered >>> shift) & 0xff;
        this.#notYesOrHand[position] += (notYesOrHand >>> shift) & 0xff;
      }
    }
    for (let fact = 0; fact < FACTS.length; fact += 1) {
      const first = fact * CHARACTERS;
      const position = FACTS[fact];
      for (let row = 0; row < rows; row += 1) {
        const code = bytes[starts[row] * BYTES_PER_WORD + position];
        facts[first + PLACE_OF_CODE[code]] += 1;
      }
    }
  }
}

function addEach(sums: Uint32Array, more: Uint32Array): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] += more[index];
  }
}

function bitOf(code: number, bit: number): number {
  // eslint-disable-next-line no-bitwise
  return (code >>> bit) & 1;
}
