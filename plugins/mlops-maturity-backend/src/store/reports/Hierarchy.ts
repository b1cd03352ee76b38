/**
 * Who is above whom, where parents may lead in a circle.
 */
export class Hierarchy {
  readonly #parents: ReadonlyMap<string, string | null>;
  readonly #paths = new Map<string, string[]>();
  #children: ReadonlyMap<string, string[]> | undefined;

  /** @param parents - the parent of each node, by key; `null` if it has none */
  constructor(parents: ReadonlyMap<string, string | null>) {
    this.#parents = parents;
  }

  /** Everything above a node; with itself only if it is in a circle. */
  allAbove(key: string): Set<string> {
    const above = new Set<string>();
    let next = this.#parents.get(key);
    while (next && !above.has(next)) {
      above.add(next);
      next = this.#parents.get(next);
    }
    return above;
  }

  /** The given nodes and everything below them. */
  allBelow(keys: Iterable<string>): Set<string> {
    this.#children ??= childrenIn(this.#parents);
    const below = new Set(keys);
    // A set goes on to what is added to it meanwhile.
    for (const key of below) {
      this.#children.get(key)?.forEach(child => below.add(child));
    }
    return below;
  }

  /** The parent of a node. Parents lead to a top: in a circle all are one. */
  parentOf(key: string): string | undefined {
    const parent = this.#parents.get(key);
    return parent && !this.allAbove(key).has(key) ? parent : undefined;
  }

  /**
   * What a node is counted under at some depth, 1 being the top. A node that
   * is not as deep stays itself.
   */
  atDepth(key: string, depth: number): string {
    const path = this.#pathTo(key);
    return path[depth - 1] ?? key;
  }

  /** All nodes that are counted under one at some depth, itself included. */
  countedUnder(ancestor: string, depth: number): string[] {
    return [...new Set([ancestor, ...this.#parents.keys()])].filter(
      key => this.atDepth(key, depth) === ancestor,
    );
  }

  /** The way from the top to a node. */
  #pathTo(key: string): string[] {
    const known = this.#paths.get(key);
    if (known) {
      return known;
    }
    const parent = this.parentOf(key);
    const path = parent === undefined ? [key] : [...this.#pathTo(parent), key];
    this.#paths.set(key, path);
    return path;
  }
}

function childrenIn(
  parents: ReadonlyMap<string, string | null>,
): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [key, parent] of parents) {
    if (parent !== null) {
      const known = children.get(parent);
      if (known) {
        known.push(key);
      } else {
        children.set(parent, [key]);
      }
    }
  }
  return children;
}
