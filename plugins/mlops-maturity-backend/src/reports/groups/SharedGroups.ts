import { readingCache } from '../../store/readingCache';
import type { GroupedSelection, Visibility } from '../selection';
import type { ReadGroups } from './readGroups';

/** The page in front of a viewer, and few others; each takes a megabyte. */
const MOST_KEPT = 4;

/** More groups than a page shows take more memory than they are worth. */
const MOST_GROUPS = 200;

/**
 * Lets reports that count the same components by the same groups do it once:
 * the page asks for the levels and the heatmap in the same moment.
 */
export class SharedGroups {
  readonly #kept = readingCache<ReadGroups>({ max: MOST_KEPT });
  readonly #viewers = new WeakMap<Visibility, number>();
  #lastViewer = 0;

  /**
   * @param selection - shared only with a revision, as nothing else tells
   * whether what was counted before is still right
   * @param count - counts, if nobody did
   */
  async get(
    selection: GroupedSelection,
    count: () => Promise<ReadGroups>,
  ): Promise<ReadGroups> {
    if (selection.revision === undefined || selection.limit > MOST_GROUPS) {
      return count();
    }
    const { revision, asOf, filter, groupBy, limit, depth } = selection;
    const key = JSON.stringify([
      revision,
      asOf.getTime(),
      this.#viewer(selection.visibility),
      Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)),
      groupBy,
      limit,
      depth,
    ]);
    return this.#kept.forceFetch(key, { context: count });
  }

  #viewer(visibility: Visibility): number {
    const known = this.#viewers.get(visibility);
    if (known !== undefined) {
      return known;
    }
    this.#lastViewer += 1;
    this.#viewers.set(visibility, this.#lastViewer);
    return this.#lastViewer;
  }
}
