import { endianness } from 'node:os';
import { answerCharacter, positionOf, PROFILE_WIDTH } from './profile';
import { PROFILE_SLOTS } from './profileSlots';

/** Characters are ASCII. */
const CODES = 128;

/** Positions of answers are counted in another way than all others. */
const ANSWERS = new Set(PROFILE_SLOTS.map(positionOf));
const FACTS = Array.from({ length: PROFILE_WIDTH }, (_, index) => index).filter(
  position => !ANSWERS.has(position),
);
const FACT_OF_POSITION = new Map(
  FACTS.map((position, fact) => [position, fact]),
);

/**
 * Four characters are looked at together, as one number. So many profiles in
 * a row fill whole numbers.
 */
const WORD = 4;
const ROWS_PER_ROUND = WORD / greatestCommonDivisor(PROFILE_WIDTH, WORD);
const WORDS_PER_ROUND = (PROFILE_WIDTH * ROWS_PER_ROUND) / WORD;

/**
 * The bits by which answers differ. Of the four characters for answers only
 * `?` lacks bit 6 and only `n` lacks bit 4, and only `y` and `?` have bit 0.
 */
const ANSWERED_BIT = 6;
const NOT_NO_BIT = 4;
const TELLING_BITS = 0x51515151;

/**
 * So many numbers can be added up as they are: the bits are two or more apart,
 * which is room for a sum of three.
 */
const MOST_IN_BITS = 3;
const LOWEST_BITS = 0x0f0f0f0f;
const LOWEST_TWO_BITS = 0x03030303;

/**
 * Sums are kept in bytes, four in a number, for as long as they fit; half of
 * that, so that the number stays positive. What is counted in between is so
 * little that the processor has it at hand for each place.
 */
const ROUNDS_PER_BLOCK = 126;

/** How far to shift a number to have each of its four bytes lowest. */
const SHIFTS = endianness() === 'LE' ? [0, 8, 16, 24] : [24, 16, 8, 0];

/** Kept from one count to the next, and grown when it is too small. */
let bytes = Buffer.alloc(64 * 1024);
let words = wordsOf(bytes);

/**
 * Counts, for each place in packed profiles, how often each character stands
 * there.
 *
 * @remarks
 * A report of 100,000 components counts seven million characters. Answers,
 * which are most of them, are therefore counted four at a time: the bit that
 * tells an answer from the others is added up in all four bytes of a number at
 * once. That is ten times as fast as looking each character up. It needs the
 * place of a statement to hold one of the four answers and nothing else, also
 * where a migration has put it there.
 */
export class ProfileTally {
  readonly #facts = new Uint32Array(FACTS.length * CODES);
  readonly #answered = new Uint32Array(PROFILE_WIDTH);
  readonly #notNo = new Uint32Array(PROFILE_WIDTH);
  readonly #yesOrUnanswered = new Uint32Array(PROFILE_WIDTH);
  /** What is still to be counted, together: many a small group has few. */
  #pending: string[] = [];
  #pendingLength = 0;
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
    this.#pending.push(packed);
    this.#pendingLength += packed.length;
    this.#profiles += packed.length / PROFILE_WIDTH;
  }

  /** Counts all that another tally has counted. */
  addAll(other: ProfileTally): void {
    other.#countPending();
    addEach(this.#facts, other.#facts);
    addEach(this.#answered, other.#answered);
    addEach(this.#notNo, other.#notNo);
    addEach(this.#yesOrUnanswered, other.#yesOrUnanswered);
    this.#profiles += other.#profiles;
  }

  /** How many of the profiles have a character at a position. */
  count(position: number, character: string): number {
    this.#countPending();
    const fact = FACT_OF_POSITION.get(position);
    if (fact !== undefined) {
      return this.#facts[fact * CODES + character.charCodeAt(0)];
    }
    const unanswered = this.#profiles - this.#answered[position];
    const no = this.#profiles - this.#notNo[position];
    const yes = this.#yesOrUnanswered[position] - unanswered;
    switch (character) {
      case answerCharacter('unanswered'):
        return unanswered;
      case answerCharacter('no'):
        return no;
      case answerCharacter('yes'):
        return yes;
      case answerCharacter('not-applicable'):
        return this.#profiles - unanswered - no - yes;
      default:
        return 0;
    }
  }

  #countPending(): void {
    const length = this.#pendingLength;
    if (length === 0) {
      return;
    }
    if (length > bytes.length) {
      bytes = Buffer.alloc(length * 2);
      words = wordsOf(bytes);
    }
    let end = 0;
    for (const packed of this.#pending) {
      end += bytes.write(packed, end, 'latin1');
    }
    this.#pending = [];
    this.#pendingLength = 0;
    const rounds = Math.floor(length / (WORDS_PER_ROUND * WORD));
    for (let start = 0; start < rounds; start += ROUNDS_PER_BLOCK) {
      this.#addBlock(start, Math.min(rounds, start + ROUNDS_PER_BLOCK));
    }
    this.#addOneByOne(rounds * WORDS_PER_ROUND * WORD, length);
  }

  #addBlock(firstRound: number, endRound: number): void {
    const first = firstRound * WORDS_PER_ROUND;
    const end = endRound * WORDS_PER_ROUND;
    this.#addFacts(first * WORD, end * WORD);
    for (let word = 0; word < WORDS_PER_ROUND; word += 1) {
      let answered = 0;
      let notNo = 0;
      let yesOrUnanswered = 0;
      let place = first + word;
      while (place < end) {
        const stop = Math.min(end, place + MOST_IN_BITS * WORDS_PER_ROUND);
        let sums = 0;
        for (; place < stop; place += WORDS_PER_ROUND) {
          // As an integer, or it would become a slower kind of number.
          // eslint-disable-next-line no-bitwise
          sums = (sums + (words[place] & TELLING_BITS)) | 0;
        }
        answered += (sums >>> ANSWERED_BIT) & LOWEST_TWO_BITS;
        notNo += (sums >>> NOT_NO_BIT) & LOWEST_TWO_BITS;
        yesOrUnanswered += sums & LOWEST_BITS;
      }
      for (let byte = 0; byte < WORD; byte += 1) {
        const position = (word * WORD + byte) % PROFILE_WIDTH;
        const shift = SHIFTS[byte];
        this.#answered[position] += (answered >>> shift) & 0xff;
        this.#notNo[position] += (notNo >>> shift) & 0xff;
        this.#yesOrUnanswered[position] += (yesOrUnanswered >>> shift) & 0xff;
      }
    }
  }

  #addFacts(start: number, end: number): void {
    for (let fact = 0; fact < FACTS.length; fact += 1) {
      const first = fact * CODES;
      for (
        let place = start + FACTS[fact];
        place < end;
        place += PROFILE_WIDTH
      ) {
        this.#facts[first + bytes[place]] += 1;
      }
    }
  }

  /** What is left over at the end, too little for another round. */
  #addOneByOne(start: number, end: number): void {
    this.#addFacts(start, end);
    for (let place = start; place < end; place += 1) {
      const position = place % PROFILE_WIDTH;
      const code = bytes[place];
      this.#answered[position] += (code >>> ANSWERED_BIT) & 1;
      this.#notNo[position] += (code >>> NOT_NO_BIT) & 1;
      this.#yesOrUnanswered[position] += code & 1;
    }
  }
}

function wordsOf(buffer: Buffer): Int32Array {
  return new Int32Array(
    buffer.buffer,
    buffer.byteOffset,
    Math.floor(buffer.length / WORD),
  );
}

function addEach(sums: Uint32Array, more: Uint32Array): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] += more[index];
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
