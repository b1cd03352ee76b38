import type { CatalogNodeRecord } from '../../store/tables';
import { Hierarchy, type Parents } from '../../rules/hierarchy/Hierarchy';
import { nameOfRef } from '../../rules/hierarchy/nameOfRef';

type NodeRecord = Pick<CatalogNodeRecord, 'entity_ref' | 'title'>;

/** Groups, systems and domains, as the catalog has them or a viewer sees them. */
export class Nodes {
  /** What is above what. */
  readonly hierarchy: Hierarchy;
  readonly #records: readonly NodeRecord[];
  readonly #parents: Parents;
  readonly #titles: ReadonlyMap<string, string>;
  readonly #readable: ReadonlySet<string> | undefined;

  /** @param readable - those that the viewer may read; all if left out */
  constructor(
    records: readonly NodeRecord[],
    parents: Parents,
    readable?: ReadonlySet<string>,
  ) {
    this.#records = records;
    this.#parents = parents;
    this.#readable = readable;
    this.#titles = new Map(records.map(each => [each.entity_ref, each.title]));
    this.hierarchy = new Hierarchy(parents);
  }

  /** The title of a node, or its name if the catalog does not have it. */
  titleOf(entityRef: string): string {
    return this.#titles.get(entityRef) ?? nameOfRef(entityRef);
  }

  /** What a node is part of. */
  directlyAbove(entityRef: string): readonly string[] {
    return this.#parents.get(entityRef) ?? [];
  }

  /**
   * Whether something may be named and filtered by; always for those who may
   * read everything. Empty stands for no group, which everybody sees.
   */
  isSeen(key: string): boolean {
    return key === '' || !this.#readable || this.#readable.has(key);
  }

  /** Those that a viewer may read, and who is above whom among them. */
  seenBy(readable: ReadonlySet<string>): Nodes {
    return new Nodes(
      this.#records.filter(({ entity_ref: ref }) => readable.has(ref)),
      parentsAmong(this.#parents, readable),
      readable,
    );
  }
}

function parentsAmong(
  parents: Parents,
  readable: ReadonlySet<string>,
): Parents {
  return new Map(
    [...parents]
      .filter(([ref]) => readable.has(ref))
      .map(([ref, above]) => [ref, above.filter(each => readable.has(each))]),
  );
}
