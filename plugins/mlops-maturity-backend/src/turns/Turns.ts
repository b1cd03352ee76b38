import pLimit from 'p-limit';
import { setImmediate, setTimeout } from 'node:timers/promises';

const LONGEST_TURN_MS = 20;

/** A request that has come meanwhile takes several steps itself. */
const STEPS_OF_OTHERS = 3;

/**
 * Lets requests that keep the process busy come one after the other. They get
 * no faster side by side, while whoever saves an answer would have to wait for
 * all of them at each of its steps.
 *
 * @remarks
 * After each turn goes first whatever has come meanwhile, with its next steps.
 * A turn that takes long is waiting for the database, and keeps nobody from
 * theirs.
 */
export class Turns {
  readonly #limit = pLimit(1);
  readonly #longestMs: number;

  /**
   * @param longestMs - after this long the next one need not wait any longer;
   * 20 if left out
   */
  constructor(longestMs = LONGEST_TURN_MS) {
    this.#longestMs = longestMs;
  }

  /** Does something when it is its turn. */
  take<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      void this.#limit(async () => {
        const isDone = Promise.resolve().then(work).then(resolve, reject);
        const isLong = setTimeout(this.#longestMs, undefined, { ref: false });
        await Promise.race([isDone, isLong]);
        for (let step = 0; step < STEPS_OF_OTHERS; step += 1) {
          await setImmediate();
        }
      });
    });
  }
}
