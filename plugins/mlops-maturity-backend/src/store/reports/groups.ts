import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { GroupedSelection } from '../selection';
import { Breaths } from './Breaths';
import { compareTexts } from './compareTexts';
import {
  readGroupRecords,
  type GroupColumns,
  type GroupRecord,
} from './groupRecords';
import { Pool, type PoolOptions, type PoolRecord } from './pool';
import { readGroupTitles } from './titles';

/** A group of a report, with its components. */
export interface PooledGroup {
  /** Empty for the components without a value. */
  key: string;
  title: string;
  pool: Pool;
}

/** What to count beside the usual. */
export type GroupOptions = Omit<GroupColumns, 'profiles'> & PoolOptions;

/** Components, all together and by group. */
export interface PooledGroups {
  total: Pool;
  /** The largest groups, largest first; of equal ones by title. */
  groups: PooledGroup[];
  /** All further groups together. */
  others: Pool | undefined;
  groupCount: number;
}

/**
 * Counts components by group, from one statement and hence one state of the
 * data.
 *
 * @remarks
 * A component with several owners or tags counts in the group of each, but
 * once in the total and once in `others`; and once in a group that is above
 * several of its owners.
 */
export async function readGroups(
  knex: Knex,
  model: MaturityModel,
  selection: GroupedSelection,
  options: GroupOptions = {},
): Promise<PooledGroups> {
  const records = await readGroupRecords(knex, model, selection, {
    ...options,
    profiles: true,
  });
  return poolGroups(knex, selection, records, options);
}

/** Counts what was read by group. */
export async function poolGroups(
  knex: Knex,
  selection: Pick<GroupedSelection, 'groupBy' | 'limit' | 'hiddenGroups'>,
  records: readonly GroupRecord[],
  options: PoolOptions = {},
): Promise<PooledGroups> {
  const { named, groupCount } = await rankGroups(knex, selection, records);
  const groups = named.map(group => ({ ...group, pool: new Pool(options) }));
  const pools = new Map(groups.map(({ key, pool }) => [key, pool]));
  const others = new Pool(options);
  const poolOf = (key: string) => pools.get(key) ?? others;

  // What belongs to one group is counted there and added to the total as a
  // whole; what belongs to several has to be counted once more.
  const shared: { record: PoolRecord; pools: Set<Pool> }[] = [];
  for (const { record, countedUnder } of records) {
    const [key, ...more] = countedUnder;
    const each =
      more.length > 0 ? new Set(countedUnder.map(poolOf)) : undefined;
    if (each && each.size > 1) {
      shared.push({ record, pools: each });
    } else {
      poolOf(key).add(record);
    }
  }
  const total = new Pool(options);
  const breaths = new Breaths();
  for (const pool of [...pools.values(), others]) {
    total.addAll(pool);
    await breaths.take();
  }
  for (const { record, pools: each } of shared) {
    total.add(record);
    each.forEach(pool => pool.add(record));
  }
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
export async function rankGroups(
  knex: Knex,
  {
    groupBy,
    limit,
    hiddenGroups,
  }: Pick<GroupedSelection, 'groupBy' | 'limit' | 'hiddenGroups'>,
  records: readonly GroupRecord[],
): Promise<{ named: { key: string; title: string }[]; groupCount: number }> {
  const sizes = new Map<string, number>();
  for (const { record, countedUnder } of records) {
    const components = Number(record.components);
    const keys = countedUnder.length > 1 ? new Set(countedUnder) : countedUnder;
    for (const key of keys) {
      sizes.set(key, (sizes.get(key) ?? 0) + components);
    }
  }
  // Titles matter for groups that are named or as large as the last of them.
  const smallest = [...sizes.values()].sort((a, b) => b - a).at(limit - 1) ?? 0;
  const candidates = [...sizes].filter(([, size]) => size >= smallest);
  const titleOf = await readGroupTitles(
    knex,
    groupBy,
    candidates.map(([key]) => key),
  );
  const hidden = new Set(hiddenGroups);
  return {
    named: candidates
      .map(([key, size]) => ({ key, size, title: titleOf(key) }))
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
