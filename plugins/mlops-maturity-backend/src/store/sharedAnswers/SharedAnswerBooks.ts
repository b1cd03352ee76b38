import type { ModelVersions } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { readingCache } from '../readingCache';
import { readSharedAnswerBook } from './readSharedAnswers';
import type { SharedAnswerBook } from './SharedAnswerBook';

/**
 * Remembers what is shared under the report revision, which rises with every
 * change of it and of who is above whom, on whichever replica.
 */
export class SharedAnswerBooks {
  readonly #knex: Knex;
  readonly #models: ModelVersions;
  readonly #newest = readingCache<SharedAnswerBook>({ max: 1 });

  constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#models = models;
  }

  /**
   * @param revision - read before, so that the book is as new or newer
   */
  async at(revision: number): Promise<SharedAnswerBook> {
    return this.#newest.forceFetch(`${revision}`, {
      context: () => readSharedAnswerBook(this.#knex, this.#models),
    });
  }
}
