import type { CatalogNodeRecord } from '../../tables';
import { Hierarchy, type Parents } from '../Hierarchy';
import { nameOfRef } from '../nameOfRef';

/** Groups, systems and domains, as the catalog has them. */
export class Nodes {
  /** What is above what. */
  readonly hierarchy: Hierarchy;
  readonly #titles: ReadonlyMap<string, string>;

  constructor(
    records: readonly Pick<CatalogNodeRecord, 'entity_ref' | 'title'>[],
    parents: Parents,
  ) {
    this.#titles = new Map(records.map(each => [each.entity_ref, each.title]));
    this.hierarchy = new Hierarchy(parents);
  }

  /** The title of a node, or its name if the catalog does not have it. */
  titleOf(entityRef: string): string {
    return this.#titles.get(entityRef) ?? nameOfRef(entityRef);
  }
}
