import { circlesIn } from './circlesIn';

/** What stands directly above each node; nothing for a node without parents. */
export type Parents = ReadonlyMap<string, readonly string[]>;

/** Of a node that has no parents: the way to it is itself alone. */
const TOP: ReadonlySet<number> = new Set([1]);

/**
 * Who is above whom, where a node can have several parents, and where parents
 * may lead in a circle.
 *
 * @remarks
 * Does not change; what is asked for of a node with parents is worked out
 * once.
 */
export class Hierarchy {
  readonly #parents: Parents;
  readonly #above = new Map<string, ReadonlySet<string>>();
  readonly #countedUnder = new Map<number, Map<string, readonly string[]>>();
  #children: Parents | undefined;
  #ordered: Parents | undefined;
  #depths: ReadonlyMap<string, ReadonlySet<number>> | undefined;

  /** @param parents - the parents of each node, by key */
  constructor(parents: Parents) {
    this.#parents = parents;
  }

  /** Everything above a node; with itself only if it is in a circle. */
  allAbove(key: string): ReadonlySet<string> {
    const known = this.#above.get(key);
    if (known) {
      return known;
    }
    const parents = this.#parents.get(key);
    if (!parents) {
      // Keys come from requests as well, and those may be anything.
      return new Set();
    }
    const above = reachedFrom(parents, this.#parents);
    this.#above.set(key, above);
    return above;
  }

  /** The given nodes and everything below them. */
  allBelow(keys: Iterable<string>): ReadonlySet<string> {
    this.#children ??= childrenIn(this.#parents);
    return reachedFrom(keys, this.#children);
  }

  /**
   * The parents of a node on all ways from a top to it. Those in a circle
   * stand side by side, below everything that is above any of them.
   */
  parentsOf(key: string): readonly string[] {
    return this.#ways().get(key) ?? [];
  }

  /**
   * What a node is counted under at some depth, 1 being the top: everything
   * that stands at that depth on a way from a top to the node; and the node
   * itself if there is a way that ends before.
   */
  atDepth(key: string, depth: number): readonly string[] {
    if (!this.#parents.has(key)) {
      // Not remembered either.
      return [key];
    }
    const ofDepth =
      this.#countedUnder.get(depth) ?? new Map<string, readonly string[]>();
    this.#countedUnder.set(depth, ofDepth);
    const counted = ofDepth.get(key) ?? this.#findAtDepth(key, depth);
    ofDepth.set(key, counted);
    return counted;
  }

  /** All nodes that are counted under one at some depth. */
  countedUnder(ancestor: string, depth: number): string[] {
    return [...this.allBelow([ancestor])].filter(key =>
      this.atDepth(key, depth).includes(ancestor),
    );
  }

  #findAtDepth(key: string, depth: number): readonly string[] {
    const ways = this.#ways();
    this.#depths ??= depthsIn(ways);
    const depths = this.#depths;
    const depthsOf = (each: string) => depths.get(each) ?? TOP;
    const counted = [...reachedFrom([key], ways)].filter(each =>
      depthsOf(each).has(depth),
    );
    const endsBefore = [...depthsOf(key)].some(each => each < depth);
    return endsBefore && !counted.includes(key) ? [...counted, key] : counted;
  }

  /** The parents that lead to a top. */
  #ways(): Parents {
    this.#ordered ??= withoutCircles(this.#parents);
    return this.#ordered;
  }
}

/** Where steps lead to, one after the other, and where they begin. */
function reachedFrom(keys: Iterable<string>, steps: Parents): Set<string> {
  const reached = new Set(keys);
  // A set goes on to what is added to it meanwhile.
  for (const key of reached) {
    steps.get(key)?.forEach(next => reached.add(next));
  }
  return reached;
}

function childrenIn(parents: Parents): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [key, above] of parents) {
    for (const parent of above) {
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

/** The same where nodes in a circle have the parents of the whole circle. */
function withoutCircles(parents: Parents): Parents {
  const circles = circlesIn(parents);
  if (circles.length === 0) {
    return parents;
  }
  const ordered = new Map(parents);
  for (const circle of circles) {
    const above = new Set([...circle].flatMap(key => parents.get(key) ?? []));
    const outside = [...above].filter(key => !circle.has(key)).sort();
    circle.forEach(key => ordered.set(key, outside));
  }
  return ordered;
}

/**
 * How long the ways from a top to each node are, itself included.
 *
 * @param parents - without circles
 */
function depthsIn(parents: Parents): Map<string, ReadonlySet<number>> {
  const depths = new Map<string, ReadonlySet<number>>();
  // Not by calling itself: how deep hierarchies are is up to the catalog.
  for (const start of parents.keys()) {
    const waiting = [start];
    for (let key = waiting.at(-1); key !== undefined; key = waiting.at(-1)) {
      const above = parents.get(key) ?? [];
      const unknown = above.filter(parent => !depths.has(parent));
      if (unknown.length > 0) {
        waiting.push(...unknown);
      } else {
        depths.set(key, depthsBelow(above, depths));
        waiting.pop();
      }
    }
  }
  return depths;
}

function depthsBelow(
  parents: readonly string[],
  depths: ReadonlyMap<string, ReadonlySet<number>>,
): ReadonlySet<number> {
  if (parents.length === 0) {
    return TOP;
  }
  return new Set(
    parents.flatMap(parent =>
      Array.from(depths.get(parent) ?? TOP, depth => depth + 1),
    ),
  );
}
