import type {
  MaturityModel,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { canonical } from '../components';
import { engineOf } from '../engine';
import type { ReportSelection } from '../selection';
import { refuseNul } from './refuseNul';
import { keepByResult } from './resultFilter';
import { keepMatching } from './search';

/** The fields of a filter that are about what the catalog says. */
type CatalogField =
  | 'owner'
  | 'system'
  | 'domain'
  | 'lifecycle'
  | 'type'
  | 'tag';

/**
 * The components with one owner or none, or those with several. Together they
 * are all; apart, the database finds the components of some owners by index.
 */
export type OwnershipPart = 'one-owner' | 'several-owners';

/** The parts to read a report in; one that is `undefined` is all of it. */
export function partsOf({
  filter,
}: Pick<ReportSelection, 'filter'>): (OwnershipPart | undefined)[] {
  return filter.owner?.length ? ['one-owner', 'several-owners'] : [undefined];
}

/**
 * A query for the components that a report counts, as `c`: in scope, visible
 * to the viewer and matching the filter. Values of one field are alternatives,
 * except for states, which all have to hold; a field without values does not
 * filter.
 *
 * @param part - which of them only; all if left out
 * @throws InputError naming the field of a value that no component can have
 */
export function componentsIn(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
  part?: OwnershipPart,
): Knex.QueryBuilder {
  const query = componentsMatching(knex, model, selection, part).whereNull(
    'c.removed_at',
  );
  if (part === 'one-owner') {
    query.where('c.co_owners', '');
  } else if (part === 'several-owners') {
    query.where('c.co_owned', 1);
  }
  return query;
}

/** Whether a report counts every component in scope. */
export function isAboutAll({
  filter,
  visibility,
}: Pick<ReportSelection, 'filter' | 'visibility'>): boolean {
  return (
    visibility.type === 'all' &&
    Object.values(filter).every(value => !value?.length)
  );
}

/** The same with the components that have left the scope. */
export function componentsMatching(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
  part?: OwnershipPart,
): Knex.QueryBuilder {
  const query = knex.from('components as c');
  keepByCatalog(knex, query, selection.filter, part);
  keepByResult(knex, model, query, selection);
  if (selection.filter.search?.trim()) {
    keepMatching(query, selection.filter.search.trim());
  }
  if (selection.visibility.type === 'only') {
    query.whereRaw('c.entity_ref in (?)', [
      engineOf(knex).rowsOf(selection.visibility.entityRefs),
    ]);
  }
  return query;
}

/**
 * Keeps the components, as `c`, of which the catalog says what the filter
 * asks for.
 *
 * @throws InputError naming the field of a value that no component can have
 */
export function keepByCatalog(
  knex: Knex,
  query: Knex.QueryBuilder,
  filter: ReportFilter,
  part?: OwnershipPart,
): void {
  const engine = engineOf(knex);
  const owners = valuesOf(filter, 'owner');
  if (owners && part === 'one-owner') {
    query.whereRaw('c.owner in (?)', [below(knex, owners)]);
  } else if (owners) {
    query.where(either =>
      either.whereRaw('c.owner in (?)', [below(knex, owners)]).orWhereRaw(
        `c.entity_ref in
            (select entity_ref from component_owners where owner in (?))`,
        [below(knex, owners)],
      ),
    );
  }
  const domains = valuesOf(filter, 'domain');
  if (domains) {
    query.whereRaw('c.domain in (?)', [below(knex, domains)]);
  }
  for (const field of ['system', 'lifecycle', 'type'] as const) {
    const values = valuesOf(filter, field);
    if (values) {
      query.whereRaw('?? in (?)', [`c.${field}`, engine.rowsOf(values)]);
    }
  }
  const tags = valuesOf(filter, 'tag');
  if (tags) {
    query.whereRaw(
      `c.entity_ref in
        (select entity_ref from component_tags where tag in (?))`,
      [engine.rowsOf(tags)],
    );
  }
}

function valuesOf(
  filter: ReportFilter,
  field: CatalogField,
): string[] | undefined {
  const values = filter[field];
  return values?.length
    ? values.map(value => canonical(refuseNul(field, value)))
    : undefined;
}

/**
 * The given nodes and all below them. Each is taken up once, so that a circle
 * of parents comes to an end.
 */
function below(knex: Knex, entityRefs: string[]): Knex.Raw {
  return knex.raw(
    `with recursive below(ref) as (
      ?
      union
      select n.entity_ref
        from catalog_nodes n join below on n.parent = below.ref
    ) select ref from below`,
    [engineOf(knex).rowsOf(entityRefs)],
  );
}
