import type { Parents } from './Hierarchy';

/**
 * The circles that parents lead in: for each, all nodes that are above each
 * other. A node that is its own parent is one by itself.
 *
 * @remarks
 * Tarjan's algorithm, without calling itself, as a hierarchy can be deeper
 * than calls can be.
 */
export function circlesIn(parents: Parents): ReadonlySet<string>[] {
  const circles: Set<string>[] = [];
  const numbers = new Map<string, number>();
  /** The lowest number that a node leads back to. */
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const lower = (key: string, number: number | undefined) => {
    lowest.set(key, Math.min(lowest.get(key) ?? Infinity, number ?? Infinity));
  };

  for (const start of parents.keys()) {
    const path: { key: string; rest: Iterator<string> }[] = [];
    const enter = (key: string) => {
      lowest.set(key, numbers.size);
      numbers.set(key, numbers.size);
      open.push(key);
      isOpen.add(key);
      path.push({ key, rest: (parents.get(key) ?? []).values() });
    };
    if (!numbers.has(start)) {
      enter(start);
    }
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const next = here.rest.next();
      if (next.done) {
        path.pop();
        const above = path.at(-1);
        if (above) {
          lower(above.key, lowest.get(here.key));
        }
        if (lowest.get(here.key) === numbers.get(here.key)) {
          const closed = new Set(open.splice(open.lastIndexOf(here.key)));
          closed.forEach(key => isOpen.delete(key));
          if (closed.size > 1 || parents.get(here.key)?.includes(here.key)) {
            circles.push(closed);
          }
        }
      } else if (!numbers.has(next.value)) {
        enter(next.value);
      } else if (isOpen.has(next.value)) {
        lower(here.key, numbers.get(next.value));
      }
    }
  }
  return circles;
}
