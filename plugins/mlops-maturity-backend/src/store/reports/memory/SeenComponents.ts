import { textOf } from '../../components';
import type { Visibility } from '../../selection';
import type { ComponentTable } from './ComponentTable';
import type { Nodes } from './Nodes';
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
    this.#domains ??= this.#withoutHiddenDomains();
    return this.#domains;
  }

  #withoutHiddenDomains(): TextColumn {
    const { systems, domains, size, nodes } = this.#all;
    const seenOf = new Map<string, string>();
    return domains.changed(size, row => {
      const system = systems.codeAt(row);
      const text = domains.codeAt(row);
      const known = seenOf.get(`${system} ${text}`);
      if (known !== undefined) {
        return known;
      }
      const all = new Set<string>();
      const seen = new Set<string>();
      for (const key of systems.keys[system]) {
        nodes.hierarchy.allAbove(key).forEach(each => all.add(each));
        if (this.nodes.isSeen(key)) {
          // What the viewer may not read, the system says all the same.
          nodes.directlyAbove(key).forEach(each => seen.add(each));
          this.nodes.hierarchy.allAbove(key).forEach(each => seen.add(each));
        }
      }
      const kept = textOf(
        domains.keys[text].filter(key => seen.has(key) || !all.has(key)),
      );
      seenOf.set(`${system} ${text}`, kept);
      return kept;
    });
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

  freshSinceAt(row: number) {
    return this.#all.freshSinceAt(row);
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
