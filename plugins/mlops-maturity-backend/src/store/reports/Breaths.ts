import { setImmediate } from 'node:timers/promises';

/** Short enough for a save that comes meanwhile not to be felt. */
const LONGEST_MS = 8;

/**
 * Lets other requests go on while a long count is under way, which would
 * otherwise hold them all up: JavaScript does one thing at a time.
 */
export class Breaths {
  #since = performance.now();

  /** To be called between pieces of work; takes a breath if one is due. */
  async take(): Promise<void> {
    if (performance.now() - this.#since >= LONGEST_MS) {
      await setImmediate();
      this.#since = performance.now();
    }
  }
}
