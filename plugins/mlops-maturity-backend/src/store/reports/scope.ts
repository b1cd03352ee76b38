import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import type { ReportSelection, Visibility } from '../selection';
import { valuesOf } from './filterValues';
import { keepByResult } from './resultFilter';
import { keepMatching } from './search';
import { keepBySeenDomains } from './seenDomains';
import { isSeen, seenNodes } from './seenNodes';

/**
 * A query for the components that a report counts, as `c`: in scope, visible
 * to the viewer and matching the filter. Values of one field are alternatives,
 * except for states, which all have to hold; a field without values does not
 * filter.
 *
 * @throws InputError naming the field of a value that no component can have
 */
export function componentsIn(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Knex.QueryBuilder {
  return componentsMatching(knex, model, selection).whereNull('c.removed_at');
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
): Knex.QueryBuilder {
  const query = knex.from('components as c');
  keepByCatalog(knex, query, selection);
  keepByResult(knex, model, query, selection);
  keepMatching(query, selection.filter);
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
function keepByCatalog(
  knex: Knex,
  query: Knex.QueryBuilder,
  { filter, visibility }: Pick<ReportSelection, 'filter' | 'visibility'>,
): void {
  const engine = engineOf(knex);
  for (const field of ['owner', 'domain', 'system'] as const) {
    const values = valuesOf(filter, field)?.filter(value =>
      isSeen(visibility, value),
    );
    if (values) {
      keepByNodes(knex, query, {
        field,
        wanted:
          field === 'system'
            ? engine.rowsOf(values)
            : below(knex, values, visibility),
        visibility,
      });
    }
  }
  for (const field of ['lifecycle', 'type'] as const) {
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

/** What of the catalog components can be part of, or owned by. */
export type NodeField = 'owner' | 'system' | 'domain';

/** The tables with the second and further ones of components. */
const FURTHER: Record<NodeField, string> = {
  owner: 'component_owners',
  system: 'component_systems',
  domain: 'component_domains',
};

/**
 * Keeps the components, as `c`, that have any of some groups, systems or
 * domains, as far as the viewer knows.
 *
 * @param options.wanted - a query for their references, as rows of one column;
 * an empty one is having none
 */
export function keepByNodes(
  knex: Knex,
  query: Knex.QueryBuilder,
  options: { field: NodeField; wanted: Knex.Raw; visibility: Visibility },
): void {
  const { field, wanted, visibility } = options;
  const seen = seenNodes(knex, visibility);
  if (field === 'domain' && seen) {
    keepBySeenDomains(knex, query, wanted, seen);
    return;
  }
  query.whereRaw(
    `(?? in (?) or c.entity_ref in
      (select entity_ref from ?? where ?? in (?)))`,
    [`c.${field}`, wanted, FURTHER[field], field, wanted],
  );
}

/**
 * The given nodes and all below them, on whichever way that the viewer sees.
 * Each is taken up once, so that a circle of parents comes to an end.
 */
function below(
  knex: Knex,
  entityRefs: string[],
  visibility: Visibility,
): Knex.Raw {
  const seen = seenNodes(knex, visibility);
  return knex.raw(
    `with recursive below(ref) as (
      ?
      union
      select p.entity_ref
        from catalog_parents p join below on p.parent = below.ref
        ${seen ? 'where p.entity_ref in (?)' : ''}
    ) select ref from below`,
    [engineOf(knex).rowsOf(entityRefs), ...(seen ? [seen] : [])],
  );
}
