import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SyncOutcome } from '../store/sync/SyncOutcome';
import type { CatalogRead } from './CatalogSync';

/**
 * Says in the log what the reads of the catalog found: the first one of a
 * process in any case, others if they changed something or need somebody.
 */
export class SyncLog {
  readonly #logger: LoggerService;
  readonly #hasOwnFilter: boolean;
  #last: string | undefined;

  constructor(options: { logger: LoggerService; hasOwnFilter: boolean }) {
    this.#logger = options.logger;
    this.#hasOwnFilter = options.hasOwnFilter;
  }

  outcome(outcome: SyncOutcome, { regular }: CatalogRead): void {
    const { components, added, changed, removed, heldBack } = outcome;
    if (heldBack) {
      const taken = `${heldBack.components} ML components and ${heldBack.nodes} groups, systems and domains`;
      if (regular || this.#isNews(`held back ${taken}`)) {
        this.#logger.warn(
          `The catalog was read without ${taken} that it had before. That is unlikely, so everything stays as it was until the next regular read says about the same`,
        );
      }
      return;
    }
    const isNews = this.#isNews(`${components}`);
    if (components === 0) {
      if (regular || isNews) {
        this.#logger.warn(
          `Read 0 ML components from the catalog: ${removed} removed. ${
            this.#hasOwnFilter
              ? 'No entity matches mlopsMaturity.entityFilter; compare it with kind and spec.type of your entities'
              : 'No entity has one of the types that are in scope by default; select yours with mlopsMaturity.entityFilter'
          }, or the catalog has not read them yet`,
        );
      }
    } else if (isNews || added + changed + removed > 0) {
      this.#logger.info(
        `Read ${components} ML components from the catalog: ${added} added, ${changed} changed, ${removed} removed`,
      );
    }
  }

  #isNews(said: string): boolean {
    const isNews = said !== this.#last;
    this.#last = said;
    return isNews;
  }
}
