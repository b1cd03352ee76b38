import type { Knex } from 'knex';
import { EVERYTHING, HIERARCHY, MOST_CHANGES } from '../../store/revision';
import type {
  BigInteger,
  CatalogNodeRecord,
  ComponentRecord,
  ReportChangeRecord,
} from '../../store/tables';
import { readParents } from '../../store/catalog/catalogNodes';
import { AGAIN } from '../../rules/result/resultVersion';
import { folded } from '../../rules/text/folded';
import type { ReportedComponent } from './ComponentTable';
import { Nodes } from './Nodes';

/** A component as it is now; without one it is not in scope. */
export interface ChangedComponent {
  entityRef: string;
  component: ReportedComponent | undefined;
}

/** What has changed after a revision. */
export type Changes =
  | {
      type: 'some';
      components: ChangedComponent[];
      /** Whether groups, systems or domains have changed. */
      hierarchy: boolean;
      /** The revision that has all of these changes, and no further one. */
      revision: number;
    }
  /** Too much to tell, or not known any more. */
  | { type: 'everything' };

/** Few enough for others not to notice that they are being read. */
const PAGE_SIZE = 2000;

const COLUMNS = [
  'c.entity_ref',
  'c.title',
  'c.type',
  'c.lifecycle',
  'c.owner',
  'c.co_owners',
  'c.system',
  'c.co_systems',
  'c.domain',
  'c.co_domains',
  'c.own_domains',
  'c.tags',
  'c.removed_at',
  'c.profile',
  'c.edition',
  'c.result_version',
  'c.assessed_at',
  'c.fresh_since',
  'c.added_at',
] as const;

type StoredComponent = Pick<
  ComponentRecord,
  | 'entity_ref'
  | 'title'
  | 'type'
  | 'lifecycle'
  | 'owner'
  | 'co_owners'
  | 'system'
  | 'co_systems'
  | 'domain'
  | 'co_domains'
  | 'own_domains'
  | 'tags'
  | 'removed_at'
  | 'profile'
  | 'edition'
  | 'result_version'
  | 'assessed_at'
  | 'fresh_since'
  | 'added_at'
> & { has_draft: number | null; has_plan: number | null };

/** Nulls where there was no change, and where a component has no row. */
type StoredChange = {
  [TColumn in keyof StoredComponent]: StoredComponent[TColumn] | null;
} & {
  newest: BigInteger;
  changed_at: BigInteger | null;
  changed_ref: ReportChangeRecord['entity_ref'] | null;
};

/**
 * Reads what has changed after a revision, in one statement and so as it is
 * at one moment.
 */
export async function readChanges(
  knex: Knex,
  revision: number,
): Promise<Changes> {
  const records: StoredChange[] = await knex
    .from('revision as r')
    // The limit tells PostgreSQL that it can look the components up.
    .joinRaw(
      `left join (
        select revision, entity_ref from report_changes
          where revision > ? order by revision limit ?
      ) as x on true
      left join components as c on c.entity_ref = x.entity_ref`,
      [revision, MOST_CHANGES + 1],
    )
    .select(
      'r.value as newest',
      'x.revision as changed_at',
      'x.entity_ref as changed_ref',
      ...componentColumns(knex),
    );
  const newest = Number(records[0]?.newest ?? 0);
  const told = new Set(
    records.flatMap(({ changed_at: at }) => (at === null ? [] : [Number(at)])),
  );
  const notes = new Set(records.map(({ changed_ref: ref }) => ref));
  if (
    records.length > MOST_CHANGES ||
    told.size !== newest - revision ||
    notes.has(EVERYTHING)
  ) {
    return { type: 'everything' };
  }
  return {
    type: 'some',
    components: records.flatMap(record => changedComponent(record) ?? []),
    hierarchy: notes.has(HIERARCHY),
    revision: newest,
  };
}

/**
 * Reads some of the components in scope, in the order of their entity refs.
 *
 * @param last - the last one that was read, empty for none
 */
export async function readComponentsAfter(
  knex: Knex,
  last: string,
): Promise<ChangedComponent[]> {
  const records: StoredComponent[] = await knex
    .from('components as c')
    .where('c.entity_ref', '>', last)
    .whereNull('c.removed_at')
    .orderBy('c.entity_ref')
    .limit(PAGE_SIZE)
    .select(...componentColumns(knex));
  return records.map(record => ({
    entityRef: record.entity_ref,
    component: componentOf(record),
  }));
}

/** A component that is not in scope any more. */
export interface RemovedComponent {
  component: ReportedComponent;
  /** Milliseconds since the epoch. */
  removedAt: number;
}

/**
 * Reads the components that have left the scope since some time, page by page,
 * so that nobody has to wait for all of it.
 *
 * @param since - milliseconds since the epoch
 */
export async function* readRemovedSince(
  knex: Knex,
  since: number,
): AsyncGenerator<RemovedComponent[]> {
  let last = { removedAt: since, entityRef: '' };
  for (let isComplete = false; !isComplete; ) {
    const records: StoredComponent[] = await knex
      .from('components as c')
      // Without this SQLite does not see that it may use the index.
      .whereNotNull('c.removed_at')
      .whereRaw('(c.removed_at, c.entity_ref) > (?, ?)', [
        last.removedAt,
        last.entityRef,
      ])
      .orderBy(['c.removed_at', 'c.entity_ref'])
      .limit(PAGE_SIZE)
      .select(...componentColumns(knex));
    const page = records.map(record => ({
      component: reportedOf(record),
      removedAt: Number(record.removed_at),
    }));
    yield page;
    isComplete = page.length < PAGE_SIZE;
    last = {
      removedAt: page.at(-1)?.removedAt ?? last.removedAt,
      entityRef: page.at(-1)?.component.entityRef ?? last.entityRef,
    };
  }
}

/** Reads all groups, systems and domains. */
export async function readNodes(knex: Knex): Promise<Nodes> {
  const records: Pick<CatalogNodeRecord, 'entity_ref' | 'title'>[] =
    await knex<CatalogNodeRecord>('catalog_nodes').select(
      'entity_ref',
      'title',
    );
  return new Nodes(records, await readParents(knex));
}

function componentColumns(knex: Knex) {
  return [
    ...COLUMNS,
    knex.raw(
      `(select 1 from drafts as d
        where d.entity_ref = c.entity_ref and d.document is not null
      ) as has_draft`,
    ),
    knex.raw(
      `(select 1 from plans as p
        where p.entity_ref = c.entity_ref and p.open_steps > 0
      ) as has_plan`,
    ),
  ];
}

/** Nothing if no component has changed. */
function changedComponent(record: StoredChange): ChangedComponent | undefined {
  const { changed_ref: entityRef } = record;
  return entityRef && entityRef !== HIERARCHY
    ? {
        entityRef,
        component: isStored(record) ? componentOf(record) : undefined,
      }
    : undefined;
}

function isStored(
  record: StoredChange,
): record is StoredChange & StoredComponent {
  return record.entity_ref !== null;
}

/** Nothing if it has left the scope. */
function componentOf(record: StoredComponent): ReportedComponent | undefined {
  return record.removed_at === null ? reportedOf(record) : undefined;
}

function reportedOf(record: StoredComponent): ReportedComponent {
  return {
    entityRef: record.entity_ref,
    titleKey: folded(record.title),
    type: record.type,
    lifecycle: record.lifecycle,
    owners: record.owner + record.co_owners,
    systems: record.system + record.co_systems,
    domains: record.domain + record.co_domains,
    ownDomains: record.own_domains,
    tags: record.tags,
    edition: record.edition ?? '',
    scoredBy: record.profile === null ? '' : record.result_version ?? AGAIN,
    profile: record.profile,
    assessedAt: timeOf(record.assessed_at),
    freshSince: timeOf(record.fresh_since),
    addedAt: timeOf(record.added_at),
    hasDraft: record.has_draft !== null,
    hasPlan: record.has_plan !== null,
  };
}

function timeOf(stored: BigInteger | null): number | null {
  return stored === null ? null : Number(stored);
}
