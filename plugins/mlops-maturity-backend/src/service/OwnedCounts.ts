import type { CatalogStore } from '../store/sync/CatalogStore';
import { readingCache } from '../store/readingCache';
import type { ViewerFilter } from './ViewerVisibility';

/** About 200 bytes each. */
const MAX_REMEMBERED = 5_000;

/** As long as what a viewer may see is remembered elsewhere. */
const REMEMBERED_MS = 60_000;

/**
 * Counts how many components have an owner, of those that a viewer may see.
 *
 * @remarks
 * Remembered under the revision of the catalog, which rises with every change
 * of what a component is, on whichever replica.
 */
export class OwnedCounts {
  readonly #store: Pick<CatalogStore, 'countOwned' | 'listOwned'>;
  readonly #remembered = readingCache<number>({
    max: MAX_REMEMBERED,
    ttl: REMEMBERED_MS,
  });

  private constructor(options: OwnedCountsOptions) {
    this.#store = options.store;
  }

  static create(options: OwnedCountsOptions): OwnedCounts {
    return new OwnedCounts(options);
  }

  /**
   * @param owner - canonical
   * @param options.catalogRevision - read before, so that the count is as new
   * or newer
   */
  async count(
    owner: string,
    options: { catalogRevision: number; viewer: ViewerFilter },
  ): Promise<number> {
    const { catalogRevision, viewer } = options;
    const key = JSON.stringify([
      catalogRevision,
      owner,
      viewer.type === 'some' ? viewer.key : viewer.type,
    ]);
    return this.#remembered.forceFetch(key, {
      context: () => this.#countAnew(owner, viewer),
    });
  }

  async #countAnew(owner: string, viewer: ViewerFilter): Promise<number> {
    switch (viewer.type) {
      case 'none':
        return 0;
      case 'all':
        return this.#store.countOwned(owner);
      default: {
        const owned = await this.#store.listOwned(owner);
        return (await viewer.among(owned)).length;
      }
    }
  }
}

interface OwnedCountsOptions {
  store: Pick<CatalogStore, 'countOwned' | 'listOwned'>;
}
