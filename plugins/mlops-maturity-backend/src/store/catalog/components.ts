import type { Knex } from 'knex';
import { canonical } from '../../rules/text/canonical';
import type {
  CatalogComponent,
  KnownComponent,
} from '../../rules/CatalogComponent';
import type { CatalogColumns, ComponentRecord } from '../tables';

/** Separates the values of columns that hold several. */
const SEPARATOR = '\n';

/** The columns that the catalog decides, for reading just those. */
export const CATALOG_COLUMNS = [
  'entity_ref',
  'title',
  'type',
  'lifecycle',
  'owner',
  'co_owners',
  'co_owned',
  'system',
  'co_systems',
  'domain',
  'co_domains',
  'own_domains',
  'tags',
] as const satisfies readonly (keyof CatalogColumns)[];

/** Stands for when it left the scope, for one that never was in it. */
export const NEVER_IN_SCOPE = 0;

/** The result of a component that was never assessed. */
const NO_RESULT = {
  profile: null,
  reported_level: null,
  declared_level: null,
  target: null,
  edition: null,
  assessed_at: null,
  fresh_since: null,
  result_version: null,
  own_answers: null,
};

/**
 * Types and lifecycles are free text in the catalog; an index entry is not.
 */
const LONGEST_VALUE = 200;

/**
 * Of the owners besides the first, in bytes: they stand in an index, whose
 * entries PostgreSQL limits to 2,704. Enough for two dozen of usual names.
 */
const LONGEST_CO_OWNERS = 1000;

/**
 * The form in which what the catalog says is stored.
 *
 * @param domains - the domains that the component counts in
 */
export function columnsOf(
  component: CatalogComponent,
  domains: readonly string[],
): CatalogColumns {
  const owners = distinct(component.owners.map(oneLine));
  const coOwners = fitting(owners.slice(1));
  const [system = '', ...coSystems] = distinct(component.systems.map(oneLine));
  const [domain = '', ...coDomains] = distinct(domains.map(oneLine));
  const title = oneLine(component.title);
  return {
    entity_ref: canonical(oneLine(component.entityRef)),
    title,
    type: canonical(oneLine(component.type)).slice(0, LONGEST_VALUE),
    lifecycle: canonical(oneLine(component.lifecycle)).slice(0, LONGEST_VALUE),
    owner: owners[0] ?? '',
    co_owners: furtherValues(coOwners),
    co_owned: coOwners.length > 0 ? 1 : 0,
    system,
    co_systems: furtherValues(coSystems),
    domain,
    co_domains: furtherValues(coDomains),
    own_domains: distinct(component.domains.map(oneLine)).join(SEPARATOR),
    tags: distinct(component.tags.map(oneLine)).sort().join(SEPARATOR),
  };
}

/** What stands after the first of several values. */
function furtherValues(values: readonly string[]): string {
  return values.map(value => `${SEPARATOR}${value}`).join('');
}

/** The first of the owners, as many as an index takes. */
function fitting(owners: string[]): string[] {
  let length = 0;
  return owners.filter(owner => {
    length += Buffer.byteLength(SEPARATOR + owner);
    return length <= LONGEST_CO_OWNERS;
  });
}

/** The columns that {@link knownComponentOf} needs. */
export type KnownColumns = CatalogColumns & Pick<ComponentRecord, 'removed_at'>;

/** The inverse of {@link columnsOf}. */
export function knownComponentOf(columns: KnownColumns): KnownComponent {
  return {
    entityRef: columns.entity_ref,
    title: columns.title,
    type: columns.type,
    lifecycle: columns.lifecycle,
    owners: ownersOf(columns),
    systems: systemsOf(columns),
    domains: splitValues(columns.own_domains),
    tags: tagsOf(columns),
    removed: columns.removed_at !== null,
  };
}

/** Whether anything that the catalog decides is not the same. */
export function differs(
  before: CatalogColumns,
  after: CatalogColumns,
): boolean {
  return CATALOG_COLUMNS.some(column => before[column] !== after[column]);
}

/**
 * Whether a component is stored as the catalog has it. What its systems are
 * part of is looked at when the catalog is read.
 */
export function isUpToDate(
  known: KnownComponent | undefined,
  component: CatalogComponent,
): boolean {
  return (
    known !== undefined &&
    !known.removed &&
    !differs(columnsOf(known, []), columnsOf(component, []))
  );
}

/** All owners of a stored component, the first one first. */
export function ownersOf(
  columns: Pick<CatalogColumns, 'owner' | 'co_owners'>,
): string[] {
  return splitValues(columns.owner + columns.co_owners);
}

/** All systems of a stored component. */
export function systemsOf(
  columns: Pick<CatalogColumns, 'system' | 'co_systems'>,
): string[] {
  return splitValues(columns.system + columns.co_systems);
}

/** All domains that a stored component counts in, its own first. */
export function domainsOf(
  columns: Pick<CatalogColumns, 'domain' | 'co_domains'>,
): string[] {
  return splitValues(columns.domain + columns.co_domains);
}

/** All tags of a stored component, in order of the alphabet. */
export function tagsOf(columns: Pick<CatalogColumns, 'tags'>): string[] {
  return splitValues(columns.tags);
}

/** The values of a column that holds several; none for an empty text. */
export function splitValues(text: string): string[] {
  return text === '' ? [] : text.split(SEPARATOR);
}

/** The inverse of {@link splitValues}. */
export function textOf(values: readonly string[]): string {
  return values.join(SEPARATOR);
}

/** The same as keys of groups; an empty key stands for none. */
export function keysOf(text: string): string[] {
  return text.split(SEPARATOR);
}

/**
 * Sees to it that a component has a row to keep its result in. One that the
 * catalog was not read for yet stays hidden until it is.
 */
export async function ensureComponent(
  transaction: Knex,
  entityRef: string,
): Promise<void> {
  const hidden: ComponentRecord = {
    ...columnsOf(
      {
        entityRef,
        title: entityRef.slice(entityRef.indexOf('/') + 1),
        type: '',
        lifecycle: '',
        owners: [],
        systems: [],
        domains: [],
        tags: [],
      },
      [],
    ),
    ...NO_RESULT,
    removed_at: NEVER_IN_SCOPE,
    added_at: null,
  };
  await transaction<ComponentRecord>('components')
    .insert(hidden)
    .onConflict('entity_ref')
    .ignore();
}

function distinct(values: string[]): string[] {
  return [...new Set(values.map(canonical))].filter(value => value !== '');
}

/** Line feeds separate values, and PostgreSQL stores no NUL. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f]+/g, ' ').trim();
}
