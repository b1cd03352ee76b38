import type { ModelVersions } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { readSharedAnswerBook } from './readSharedAnswers';
import type { SharedAnswerBook } from './SharedAnswerBook';

/**
 * Remembers what is shared under the report revision, which rises with every
 * change of it and of who is above whom, on whichever replica.
 */
export class SharedAnswerBooks {
  readonly #knex: Knex;
  readonly #models: ModelVersions;
  #newest: { revision: number; book: Promise<SharedAnswerBook> } | undefined;

  constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#models = models;
  }

  /**
   * @param revision - read before, so that the book is as new or newer
   */
  async at(revision: number): Promise<SharedAnswerBook> {
    if (this.#newest?.revision === revision) {
      return this.#newest.book;
    }
    const book = readSharedAnswerBook(this.#knex, this.#models);
    const entry = { revision, book };
    this.#newest = entry;
    book.catch(() => {
      if (this.#newest === entry) {
        this.#newest = undefined;
      }
    });
    return book;
  }
}
