import type { Knex } from 'knex';
import { readNow } from './clock';
import { readCatalogRevision, readMoment, readRevision } from './revision';

/** The clock and the counter that all backends on one database share. */
export class RevisionStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * The time by the clock that all backends on one database share. Times that
   * are stored or compared with stored ones come from here, or from
   * `StoredAssessment.readAt`; never from the clock of a process.
   */
  async now(): Promise<Date> {
    return readNow(this.#knex);
  }

  /** Rises with every change that a report may show; the ETag of reports. */
  async getRevision(): Promise<number> {
    return readRevision(this.#knex);
  }

  /**
   * The revision at which the catalog or a shared answer last changed. Anything
   * that depends only on these is unchanged while it is the same.
   */
  async getCatalogRevision(): Promise<number> {
    return readCatalogRevision(this.#knex);
  }

  /** The revision, and the time at which it was read. */
  async getMoment(): Promise<{ revision: number; readAt: Date }> {
    return readMoment(this.#knex);
  }
}
