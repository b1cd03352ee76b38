import type { GroupedSelection } from '../selection';
import { compareTexts } from './compareTexts';
import { countGroups, groupColumn, type SameGroups } from './countGroups';
import type { ComponentTable } from './memory/ComponentTable';
import type { Nodes } from './memory/Nodes';
import { Pool, type PoolOptions, type PoolSource } from './pool';
import type { ProfileTally } from './ProfileTally';
import { groupTitleOf } from './titles';

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
type Grouping = Pick<
  GroupedSelection,
  'groupBy' | 'depth' | 'limit' | 'hiddenGroups'
>;

/**
 * Counts rows by group.
 *
 * @remarks
 * A component with several owners or tags counts in the group of each, but
 * once in the total and once in `others`; and once in a group that is above
 * several of its owners.
 */
export function poolGroups(
  source: PoolSource,
  rows: Int32Array,
  grouping: Grouping,
  options: PoolOptions = {},
): PooledGroups {
  const { components } = source;
  const counted = countGroups(components, rows, grouping);
  const { named, groupCount } = rankGroups(components.nodes, counted, grouping);
  const groups = named.map(group => ({ ...group, pool: new Pool(options) }));
  const others = new Pool(options);
  const pools = [...groups.map(({ pool }) => pool), others];
  const placeOf = new Map(groups.map(({ key }, place) => [key, place]));
  const placesOf = (keys: readonly string[]) =>
    keys.map(key => placeOf.get(key) ?? groups.length);

  // For each pool what was counted before and what was not; and all that
  // several pools count.
  const column = groupColumn(components, grouping.groupBy);
  const partOf = new Int32Array(column.texts.length);
  const uncounted = pools.length;
  const shared = 2 * pools.length;
  const tallies: ProfileTally[][] = pools.map(() => []);
  const sharedBy = new Map<number, Set<number>>();
  for (const { code, countedUnder, components: rowCount } of counted) {
    const [place, ...more] = placesOf(countedUnder);
    if (more.some(other => other !== place)) {
      partOf[code] = shared;
      sharedBy.set(code, new Set([place, ...more]));
    } else {
      const tally = tallyOf(components, grouping, code, rowCount);
      partOf[code] = tally ? place : uncounted + place;
      if (tally) {
        tallies[place].push(tally);
      }
    }
  }
  const parts = column.partition(rows, partOf, shared + 1);

  // What belongs to one pool is counted there and added to the total as a
  // whole; what belongs to several has to be counted once more.
  const total = new Pool(options);
  pools.forEach((pool, place) => {
    pool.add(source, parts[place], tallies[place]);
    pool.add(source, parts[uncounted + place]);
    total.addAll(pool);
  });
  total.add(source, parts[shared]);
  const sharedRows: number[][] = pools.map(() => []);
  for (const row of parts[shared]) {
    sharedBy
      .get(column.codeAt(row))
      ?.forEach(place => sharedRows[place].push(row));
  }
  pools.forEach((pool, place) => {
    pool.add(source, Int32Array.from(sharedRows[place]));
  });
  return {
    total,
    groups,
    others: groupCount > groups.length ? others : undefined,
    groupCount,
  };
}

/** What was counted before of all rows with a text, if those are wanted. */
function tallyOf(
  { ownerTallies }: ComponentTable,
  { groupBy }: Pick<Grouping, 'groupBy'>,
  code: number,
  rows: number,
): ProfileTally | undefined {
  return groupBy === 'owner' ? ownerTallies.ofText(code, rows) : undefined;
}

/**
 * Finds the groups that are named: the largest, of equal ones those whose
 * title comes first, in this order. Hidden ones are left out without others in
 * their place, so that nobody sees from those how large they are.
 */
export function rankGroups(
  nodes: Nodes,
  counted: readonly SameGroups[],
  { groupBy, limit, hiddenGroups }: Grouping,
): { named: { key: string; title: string }[]; groupCount: number } {
  const sizes = new Map<string, number>();
  for (const { components, countedUnder } of counted) {
    const keys = countedUnder.length > 1 ? new Set(countedUnder) : countedUnder;
    for (const key of keys) {
      sizes.set(key, (sizes.get(key) ?? 0) + components);
    }
  }
  // Titles matter for groups that are named or as large as the last of them.
  const smallest = [...sizes.values()].sort((a, b) => b - a).at(limit - 1) ?? 0;
  const hidden = new Set(hiddenGroups);
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
      .filter(({ key }) => !hidden.has(key))
      .map(({ key, title }) => ({ key, title })),
    groupCount: sizes.size,
  };
}
