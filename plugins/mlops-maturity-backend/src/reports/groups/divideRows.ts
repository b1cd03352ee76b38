import type { ReportGroupBy } from 'backstage-plugin-mlops-maturity-common';
import { groupColumn, type SameGroups } from './countGroups';
import type { CountedComponents } from '../memory/SeenComponents';
import type { ProfileTally } from '../memory/ProfileTally';

/** Rows by the pools that count them. */
export interface DividedRows {
  /** For each pool, the rows that it alone counts. */
  alone: {
    /** Those whose profiles were counted before. */
    tallied: Int32Array;
    /** The profiles of these rows. */
    tallies: ProfileTally[];
    /** All others. */
    rest: Int32Array;
  }[];
  /** The rows that several pools count. */
  shared: Int32Array;
  /** For each pool, those of `shared` that it counts. */
  sharedWith: Int32Array[];
}

/**
 * Divides rows among pools.
 *
 * @param options.counted - the rows by the groups that they are in
 * @param options.pools - how many pools there are
 * @param options.poolOf - the pool of a group, counted from 0
 */
export function divideRows(
  components: CountedComponents,
  rows: Int32Array,
  options: {
    groupBy: ReportGroupBy;
    counted: readonly SameGroups[];
    pools: number;
    poolOf: (key: string) => number;
  },
): DividedRows {
  const { groupBy, counted, pools, poolOf } = options;
  const column = groupColumn(components, groupBy);
  const tallies = Array.from({ length: pools }, (): ProfileTally[] => []);
  const poolsOfShared = new Map<number, Set<number>>();
  // First a part for the tallied rows of each pool, then one for its others.
  const sharedPart = 2 * pools;
  const partOf = new Int32Array(column.texts.length);
  for (const { code, countedUnder, components: count } of counted) {
    const [pool, ...more] = countedUnder.map(poolOf);
    if (more.some(other => other !== pool)) {
      partOf[code] = sharedPart;
      poolsOfShared.set(code, new Set([pool, ...more]));
    } else {
      const tally =
        groupBy === 'owner'
          ? components.ownerTallies.ofText(code, count)
          : undefined;
      partOf[code] = tally ? pool : pools + pool;
      if (tally) {
        tallies[pool].push(tally);
      }
    }
  }

  const parts = column.partition(rows, partOf, sharedPart + 1);
  const shared = parts[sharedPart];
  const sharedWith = Array.from({ length: pools }, (): number[] => []);
  for (const row of shared) {
    poolsOfShared
      .get(column.codeAt(row))
      ?.forEach(pool => sharedWith[pool].push(row));
  }
  return {
    alone: tallies.map((each, pool) => ({
      tallied: parts[pool],
      tallies: each,
      rest: parts[pools + pool],
    })),
    shared,
    sharedWith: sharedWith.map(each => Int32Array.from(each)),
  };
}
