import type {
  MaturityModel,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { splitValues } from '../components';
import { staleUntil } from '../currentResult';
import { engineOf } from '../engine';
import type { GroupedSelection, ReportSelection } from '../selection';
import { compareTexts } from './compareTexts';
import { Pool, type PoolRecord } from './pool';
import { componentsIn } from './scope';
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

interface GroupRecord extends PoolRecord {
  /** Keys of all groups that each of the components belongs to. */
  keys: string;
}

/** Where the group of a component stands, or the groups of it. */
const COLUMN_OF_GROUP: Record<Exclude<ReportGroupBy, 'owner'>, string> = {
  system: 'c.system',
  domain: 'c.domain',
  lifecycle: 'c.lifecycle',
  type: 'c.type',
  tag: 'c.tags',
};

/**
 * Counts components by group, from one statement and hence one state of the
 * data.
 *
 * @remarks
 * A component with several owners or tags belongs to several groups. The
 * statement therefore counts by the set of groups, and the sets are taken
 * apart here: each component counts once in the total, once in each of its
 * groups, and once in what is left over.
 */
export async function readGroups(
  knex: Knex,
  model: MaturityModel,
  selection: GroupedSelection,
): Promise<PooledGroups> {
  const records = await groupRecords(knex, model, selection);
  const sets = records.map(record => {
    const keys = splitValues(record.keys);
    return { record, keys: keys.length > 0 ? keys : [''] };
  });

  const sizes = new Map<string, number>();
  for (const { record, keys } of sets) {
    for (const key of keys) {
      sizes.set(key, (sizes.get(key) ?? 0) + Number(record.components));
    }
  }
  const titleOf = await readGroupTitles(knex, selection.groupBy, [
    ...sizes.keys(),
  ]);
  const ranked = [...sizes]
    .map(([key, size]) => ({ key, size, title: titleOf(key) }))
    .sort(
      (a, b) =>
        b.size - a.size ||
        compareTexts(a.title, b.title) ||
        compareTexts(a.key, b.key),
    );

  const named = new Map(
    ranked
      .slice(0, selection.limit)
      .map(({ key, title }) => [key, { key, title, pool: new Pool() }]),
  );
  const total = new Pool();
  const others = new Pool();
  for (const { record, keys } of sets) {
    total.add(record);
    let left = false;
    for (const key of keys) {
      const group = named.get(key);
      if (group) {
        group.pool.add(record);
      } else {
        left = true;
      }
    }
    if (left) {
      others.add(record);
    }
  }
  return {
    total,
    groups: [...named.values()],
    others: ranked.length > named.size ? others : undefined,
    groupCount: ranked.length,
  };
}

/**
 * What a pool is made from, to be selected from components as `c`.
 */
export function poolColumns(
  knex: Knex,
  model: MaturityModel,
  { asOf }: Pick<ReportSelection, 'asOf'>,
): Knex.Raw[] {
  return [
    knex.raw('count(*) as components'),
    knex.raw('sum(case when c.fresh_since <= ? then 1 else 0 end) as stale', [
      staleUntil(asOf, model),
    ]),
    knex.raw('? as profiles', [engineOf(knex).joined('c.profile')]),
  ];
}

async function groupRecords(
  knex: Knex,
  model: MaturityModel,
  selection: GroupedSelection,
): Promise<GroupRecord[]> {
  const by = (keys: string, ...columns: string[]) =>
    componentsIn(knex, selection)
      .select(
        knex.raw(`${keys} as ??`, ['keys']),
        ...poolColumns(knex, model, selection),
      )
      .groupBy(columns);

  if (selection.groupBy === 'owner') {
    // Components with one owner, which most are, in the order of the index.
    return knex.unionAll([
      by('c.owner', 'c.owner').where('c.co_owned', 0),
      by('c.owner || c.co_owners', 'c.owner', 'c.co_owners').where(
        'c.co_owned',
        1,
      ),
    ]);
  }
  const column = COLUMN_OF_GROUP[selection.groupBy];
  return by(column, column);
}
