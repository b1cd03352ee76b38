import type { Parents } from '../hierarchy/Hierarchy';

/** Nodes by how near they are, the nearest first. */
export type Levels = readonly (readonly string[])[];

/**
 * Some nodes, then all that is directly above any of them, and so on. Each
 * stands where it is nearest, so that a circle of parents comes to an end.
 */
export function levelsAbove(
  entityRefs: readonly string[],
  parents: Parents,
): Levels {
  const seen = new Set(entityRefs);
  const levels: string[][] = [];
  for (let level = [...seen]; level.length > 0; ) {
    levels.push(level);
    const next = new Set(
      level
        .flatMap(ref => parents.get(ref) ?? [])
        .filter(ref => !seen.has(ref)),
    );
    next.forEach(ref => seen.add(ref));
    level = [...next];
  }
  return levels;
}
