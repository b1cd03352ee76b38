import type { GroupedSelection } from '../selection';
import { compareTexts } from '../../rules/text/compareTexts';
import { countGroups, type SameGroups } from './countGroups';
import { divideRows } from './divideRows';
import type { Nodes } from '../memory/Nodes';
import { Pool, type PoolSource } from './Pool';
import { groupTitleOf, isGroupedByEntity } from '../filter/groupTitles';

/** A group of a report, with its components. */
export interface PooledGroup {
  /** Empty for the components without a value. */
  key: string;
  title: string;
  pool: Pool;
}

/** Components, all together and by group. */
export interface PooledGroups {
  total: Pool;
  /** The largest groups, largest first; of equal ones by title. */
  groups: PooledGroup[];
  /** All further groups together. */
  others: Pool | undefined;
  groupCount: number;
}

/** How to count by group. */
type Grouping = Pick<GroupedSelection, 'groupBy' | 'depth' | 'limit'>;

/**
 * Counts rows by group.
 *
 * @remarks
 * A component with several owners or tags counts in the group of each, but
 * once in the total and once in `others`; and once in a group that is above
 * several of its owners, or above one of them on several ways.
 */
export function poolGroups(
  source: PoolSource,
  rows: Int32Array,
  grouping: Grouping,
): PooledGroups {
  const { components } = source;
  const counted = countGroups(components, rows, grouping);
  const { named, groupCount } = rankGroups(components.nodes, counted, grouping);
  const groups = named.map(group => ({ ...group, pool: new Pool() }));
  const others = new Pool();
  const pools = [...groups.map(({ pool }) => pool), others];
  const placeOf = new Map(groups.map(({ key }, place) => [key, place]));
  const { alone, shared, sharedWith } = divideRows(components, rows, {
    groupBy: grouping.groupBy,
    counted,
    pools: pools.length,
    poolOf: key => placeOf.get(key) ?? groups.length,
  });

  // What belongs to one pool is counted there and added to the total as a
  // whole; what belongs to several has to be counted once more.
  const total = new Pool();
  pools.forEach((pool, place) => {
    const { tallied, tallies, rest } = alone[place];
    pool.add(source, tallied, tallies);
    pool.add(source, rest);
    total.addAll(pool);
    pool.add(source, sharedWith[place]);
  });
  total.add(source, shared);
  return {
    total,
    groups,
    others: groupCount > groups.length ? others : undefined,
    groupCount,
  };
}

/**
 * Finds the groups that are named: the largest, of equal ones those whose
 * title comes first, in this order. Hidden ones are left out without others in
 * their place, so that nobody sees from those how large they are.
 */
export function rankGroups(
  nodes: Nodes,
  counted: readonly SameGroups[],
  { groupBy, limit }: Grouping,
): { named: { key: string; title: string }[]; groupCount: number } {
  const sizes = new Map<string, number>();
  for (const { components, countedUnder } of counted) {
    for (const key of countedUnder) {
      sizes.set(key, (sizes.get(key) ?? 0) + components);
    }
  }
  // Titles matter for groups that are named or as large as the last of them.
  const smallest = [...sizes.values()].sort((a, b) => b - a).at(limit - 1) ?? 0;
  return {
    named: [...sizes]
      .filter(([, size]) => size >= smallest)
      .map(([key, size]) => ({
        key,
        size,
        title: groupTitleOf(nodes, groupBy, key),
      }))
      .sort(
        (a, b) =>
          b.size - a.size ||
          compareTexts(a.title, b.title) ||
          compareTexts(a.key, b.key),
      )
      .slice(0, limit)
      .filter(({ key }) => !isGroupedByEntity(groupBy) || nodes.isSeen(key))
      .map(({ key, title }) => ({ key, title })),
    groupCount: sizes.size,
  };
}
