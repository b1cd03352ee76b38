import type {
  MaturityModel,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { splitValues } from '../components';
import { staleUntil } from '../currentResult';
import { engineOf } from '../engine';
import type { GroupedSelection, ReportSelection } from '../selection';
import { Hierarchy } from './Hierarchy';
import type { PoolRecord } from './pool';
import { componentsIn, partsOf, type OwnershipPart } from './scope';

/** Components with the same groups. */
export interface GroupRecord {
  record: PoolRecord;
  /** The groups that they name, each once; one that is empty for none. */
  own: readonly string[];
  /** What each of those is counted under, in the same order. */
  countedUnder: readonly string[];
}

interface StoredRecord extends PoolRecord {
  /** Keys of all groups that each of the components belongs to. */
  keys: string;
  /** Whether this is no group but a node of the hierarchy and its parent. */
  is_node: number;
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
 * What to read beside the usual.
 */
export interface GroupColumns {
  /** Without packed profiles a count is quicker. */
  profiles: boolean;
  /** The day at whose end to read profiles as well, as 2026-11-21 in UTC. */
  since?: string;
  /** Whether to leave out what was not assessed by then. */
  sameComponents?: boolean;
}

/** Whether the groups of a report can be above each other. */
export function hasHierarchy(groupBy: ReportGroupBy): boolean {
  return groupBy === 'owner' || groupBy === 'domain';
}

/**
 * Counts components by their groups, with the hierarchy of those where it is
 * needed, in one statement and hence from one state of the data.
 */
export async function readGroupRecords(
  knex: Knex,
  model: MaturityModel,
  selection: GroupedSelection,
  columns: GroupColumns,
): Promise<GroupRecord[]> {
  const { groupBy, depth } = selection;
  const isRolledUp = depth !== undefined && hasHierarchy(groupBy);
  const queries = recordQueries(knex, model, selection, columns);
  const stored: StoredRecord[] = await knex.unionAll(
    isRolledUp ? [...queries, nodesAsRecords(knex, columns)] : queries,
  );
  if (!isRolledUp) {
    return stored.map(record => {
      const own = keysOf(record.keys);
      return { record, own, countedUnder: own };
    });
  }

  const hierarchy = new Hierarchy(
    new Map(
      stored
        .filter(record => Number(record.is_node) === 1)
        .map(({ keys }) => {
          const [key, parent = ''] = keys.split('\n');
          return [key, parent === '' ? null : parent];
        }),
    ),
  );
  return stored
    .filter(record => Number(record.is_node) === 0)
    .map(record => {
      const own = keysOf(record.keys);
      const countedUnder = own.map(key => hierarchy.atDepth(key, depth));
      return { record, own, countedUnder };
    });
}

/** What a pool is made from, to be selected from components as `c`. */
export function poolColumns(
  knex: Knex,
  model: MaturityModel,
  { asOf }: Pick<ReportSelection, 'asOf'>,
): Knex.Raw[] {
  return [
    knex.raw('count(*) as components'),
    knex.raw('count(*) filter (where c.fresh_since <= ?) as stale', [
      staleUntil(asOf, model),
    ]),
    knex.raw('? as profiles', [engineOf(knex).joined(knex.raw('c.profile'))]),
  ];
}

function recordQueries(
  knex: Knex,
  model: MaturityModel,
  selection: GroupedSelection,
  columns: GroupColumns,
): Knex.QueryBuilder[] {
  const by = (
    keys: string,
    groupColumns: string[],
    ownership?: OwnershipPart,
  ) => {
    const query = componentsIn(knex, model, selection, ownership)
      .select(
        knex.raw(`${keys} as ??`, ['keys']),
        knex.raw('0 as is_node'),
        ...(columns.profiles
          ? poolColumns(knex, model, selection)
          : [knex.raw('count(*) as components')]),
      )
      .groupBy(groupColumns);
    if (columns.since !== undefined) {
      joinBefore(query, columns.since, columns.sameComponents ?? false);
      query.select(
        knex.raw('? as before_profiles', [
          engineOf(knex).joined(knex.raw('past.profile')),
        ]),
      );
    }
    return query;
  };
  if (selection.groupBy === 'owner') {
    // In the order of an index, so that nothing has to be sorted.
    const byOwners = (part?: OwnershipPart) =>
      by('c.owner || c.co_owners', ['c.owner', 'c.co_owners'], part);
    return partsOf(selection).map(byOwners);
  }
  const column = COLUMN_OF_GROUP[selection.groupBy];
  return [by(column, [column])];
}

/** Joins the submission of each component that counted at the end of a day. */
function joinBefore(
  query: Knex.QueryBuilder,
  day: string,
  isRequired: boolean,
): void {
  const condition = `past.entity_ref = c.entity_ref and past.revision = (
      select max(earlier.revision) from submissions as earlier
      where earlier.entity_ref = c.entity_ref and earlier.day <= ?
    )`;
  query.joinRaw(
    `${isRequired ? 'inner' : 'left'} join submissions as past
      on ${condition}`,
    [day],
  );
}

function nodesAsRecords(knex: Knex, columns: GroupColumns): Knex.QueryBuilder {
  const nothing = knex.raw('cast(null as text)');
  return knex
    .from('catalog_nodes')
    .select(
      knex.raw(`entity_ref || ? || coalesce(parent, '')`, ['\n']),
      knex.raw('1'),
      knex.raw('cast(0 as bigint)'),
      ...(columns.profiles ? [knex.raw('cast(0 as bigint)'), nothing] : []),
      ...(columns.since !== undefined ? [nothing] : []),
    );
}

function keysOf(joined: string): string[] {
  const keys = splitValues(joined);
  return keys.length > 0 ? keys : [''];
}
