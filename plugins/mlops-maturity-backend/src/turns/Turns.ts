import pLimit from 'p-limit';
import { setImmediate, setTimeout } from 'node:timers/promises';

const LONGEST_TURN_MS = 20;

/** A request that has come meanwhile takes several steps itself. */
const STEPS_OF_OTHERS = 3;

/**
 * Runs requests that keep the process busy one after the other. Running them
 * side by side is no faster, and saving an answer would wait for all of them at
 * each step.
 *
 * @remarks
 * Between two turns, requests that arrived meanwhile run first. A turn
 * that takes long is waiting for the database, and does not hold up the next
 * one.
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
