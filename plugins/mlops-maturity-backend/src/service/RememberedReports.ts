import { LRUCache } from 'lru-cache';

/** Characters of JSON that remembered reports of one kind may take together. */
const MAX_SIZE = 16_000_000;

/**
 * Remembers reports by version, so that one that has not changed is not
 * counted again, and that many who ask at once are answered by one count.
 */
export class RememberedReports<T extends object> {
  readonly #reports = new LRUCache<string, T>({
    maxSize: MAX_SIZE,
    sizeCalculation: report => JSON.stringify(report).length,
  });

  readonly #pending = new Map<string, Promise<T>>();

  /**
   * @param version - must differ whenever the report might, including for
   * viewers who may see different things
   * @param count - makes the report if it is not remembered
   */
  async get(version: string, count: () => Promise<T>): Promise<T> {
    const remembered = this.#reports.get(version);
    if (remembered) {
      return remembered;
    }
    const pending = this.#pending.get(version) ?? this.#count(version, count);
    return pending;
  }

  #count(version: string, count: () => Promise<T>): Promise<T> {
    const counted = count()
      .then(report => {
        this.#reports.set(version, report);
        return report;
      })
      .finally(() => this.#pending.delete(version));
    this.#pending.set(version, counted);
    return counted;
  }
}
