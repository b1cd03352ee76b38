import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { GroupedSelection } from '../selection';
import { compareTexts } from './compareTexts';
import {
  readGroupRecords,
  type GroupColumns,
  type GroupRecord,
} from './groupRecords';
import { Pool, type PoolOptions } from './pool';
import { readGroupTitles } from './titles';

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
  options: Omit<GroupColumns, 'profiles'> & PoolOptions = {},
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
  selection: Pick<GroupedSelection, 'groupBy' | 'limit'>,
  records: readonly GroupRecord[],
  options: PoolOptions = {},
): Promise<PooledGroups> {
  const ranked = await rankGroups(knex, selection, records);
  const named = new Map(
    ranked
      .slice(0, selection.limit)
      .map(({ key, title }) => [key, { key, title, pool: new Pool(options) }]),
  );
  const total = new Pool(options);
  const others = new Pool(options);
  const poolsOf = ({ keys }: GroupRecord) => [
    ...new Set(keys.map(key => named.get(key)?.pool ?? others)),
  ];

  // What belongs to one group is counted there and added to the total as a
  // whole; what belongs to several has to be counted once more.
  const shared = records.filter(record => poolsOf(record).length > 1);
  for (const each of records) {
    const [pool, ...more] = poolsOf(each);
    if (more.length === 0) {
      pool.add(each.record);
    }
  }
  for (const pool of [...named.values()].map(group => group.pool)) {
    total.addAll(pool);
  }
  total.addAll(others);
  for (const each of shared) {
    total.add(each.record);
    poolsOf(each).forEach(pool => pool.add(each.record));
  }
  return {
    total,
    groups: [...named.values()],
    others: ranked.length > named.size ? others : undefined,
    groupCount: ranked.length,
  };
}

/**
 * The order in which groups are named: the largest first, of equal ones by
 * title.
 */
export async function rankGroups(
  knex: Knex,
  { groupBy }: Pick<GroupedSelection, 'groupBy'>,
  records: readonly GroupRecord[],
): Promise<{ key: string; title: string }[]> {
  const sizes = new Map<string, number>();
  for (const { record, keys } of records) {
    for (const key of keys) {
      sizes.set(key, (sizes.get(key) ?? 0) + Number(record.components));
    }
  }
  const titleOf = await readGroupTitles(knex, groupBy, [...sizes.keys()]);
  return [...sizes]
    .map(([key, size]) => ({ key, size, title: titleOf(key) }))
    .sort(
      (a, b) =>
        b.size - a.size ||
        compareTexts(a.title, b.title) ||
        compareTexts(a.key, b.key),
    );
}
