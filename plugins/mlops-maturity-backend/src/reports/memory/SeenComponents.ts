import { splitValues, textOf } from '../../store/catalog/components';
import type { Visibility } from '../selection';
import type { ComponentTable } from './ComponentTable';
import type { Nodes } from './Nodes';
import { seenDomains } from '../../rules/hierarchy/seenDomains';
import type { TextColumn } from './TextColumn';

/** What reports are counted from, as a viewer sees it. */
export type CountedComponents = Omit<
  ComponentTable,
  'put' | 'remove' | 'replaceNodes'
>;

const nodesOfViewers = new WeakMap<ReadonlySet<string>, SeenNodes>();

interface SeenNodes {
  all: Nodes;
  seen: Nodes;
}

class SeenComponents implements CountedComponents {
  readonly #all: ComponentTable;
  readonly #readable: ReadonlySet<string>;
  readonly #seenDomains = new Map<number, string>();
  #domains: TextColumn | undefined;

  constructor(components: ComponentTable, readable: ReadonlySet<string>) {
    this.#all = components;
    this.#readable = readable;
  }

  get nodes(): Nodes {
    const all = this.#all.nodes;
    const known = nodesOfViewers.get(this.#readable);
    if (known?.all === all) {
      return known.seen;
    }
    const seen = all.seenBy(this.#readable);
    nodesOfViewers.set(this.#readable, { all, seen });
    return seen;
  }

  /** Without those that are known from systems that may not be read. */
  get domains(): TextColumn {
    this.#domains ??= this.#all.domains.changed(this.size, row =>
      this.#seenDomainsAt(row),
    );
    return this.#domains;
  }

  domainsAt(row: number) {
    return splitValues(this.#seenDomainsAt(row));
  }

  /** Many components have the same; each is looked up once. */
  #seenDomainsAt(row: number): string {
    const { systems, domains, ownDomains } = this.#all;
    const columns = [systems, domains, ownDomains];
    const key = columns.reduce(
      (sum, column) => sum * column.texts.length + column.codeAt(row),
      0,
    );
    const known = this.#seenDomains.get(key);
    if (known !== undefined) {
      return known;
    }
    const [inSystems, counted, own] = columns.map(
      column => column.keys[column.codeAt(row)],
    );
    const seen = textOf(
      seenDomains(counted, {
        own,
        systems: inSystems,
        isSeen: ref => this.nodes.isSeen(ref),
        partOf: ref => this.#all.nodes.directlyAbove(ref),
      }),
    );
    this.#seenDomains.set(key, seen);
    return seen;
  }

  get type() {
    return this.#all.type;
  }

  get lifecycle() {
    return this.#all.lifecycle;
  }

  get owners() {
    return this.#all.owners;
  }

  get systems() {
    return this.#all.systems;
  }

  get tags() {
    return this.#all.tags;
  }

  get edition() {
    return this.#all.edition;
  }

  get scoredBy() {
    return this.#all.scoredBy;
  }

  get ownDomains() {
    return this.#all.ownDomains;
  }

  get assessedAt() {
    return this.#all.assessedAt;
  }

  get freshSince() {
    return this.#all.freshSince;
  }

  get addedAt() {
    return this.#all.addedAt;
  }

  get profiles() {
    return this.#all.profiles;
  }

  get ownerTallies() {
    return this.#all.ownerTallies;
  }

  get size() {
    return this.#all.size;
  }

  get facetsVersion() {
    return this.#all.facetsVersion;
  }

  rowOf(entityRef: string) {
    return this.#all.rowOf(entityRef);
  }

  entityRefAt(row: number) {
    return this.#all.entityRefAt(row);
  }

  titleKeyAt(row: number) {
    return this.#all.titleKeyAt(row);
  }

  profilesAt(day: string) {
    return this.#all.profilesAt(day);
  }

  hasDraftAt(row: number) {
    return this.#all.hasDraftAt(row);
  }

  hasPlanAt(row: number) {
    return this.#all.hasPlanAt(row);
  }
}

/**
 * The components as somebody sees them: groups, systems and domains that the
 * viewer may not read have no title, no place in the hierarchy and no domain,
 * as if the catalog did not have them. Every report is counted from this, so
 * that none has to think of it.
 *
 * @remarks
 * Which components the viewer sees is up to `selectComponents`.
 */
export function seenBy(
  components: ComponentTable,
  visibility: Visibility,
): CountedComponents {
  return visibility.type === 'only' && visibility.nodes
    ? new SeenComponents(components, visibility.nodes)
    : components;
}
