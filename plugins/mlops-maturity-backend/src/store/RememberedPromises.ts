import { LRUCache } from 'lru-cache';

/**
 * Remembers what was read under a key, from the moment on that somebody has
 * begun to read it. What could not be read is not remembered.
 */
export class RememberedPromises<T> {
  readonly #promises: LRUCache<string, Promise<T>>;

  /**
   * @param options - `max` is how many are remembered, those that were asked
   * for last; `ttl` for how many milliseconds, for good if left out
   */
  constructor(options: { max: number; ttl?: number }) {
    this.#promises = new LRUCache(options);
  }

  /** @param read - reads it if it is not remembered */
  async get(key: string, read: () => Promise<T>): Promise<T> {
    const remembered = this.#promises.get(key);
    if (remembered) {
      return remembered;
    }
    const promise = read();
    this.#promises.set(key, promise);
    try {
      return await promise;
    } catch (error) {
      if (this.#promises.peek(key) === promise) {
        this.#promises.delete(key);
      }
      throw error;
    }
  }
}
