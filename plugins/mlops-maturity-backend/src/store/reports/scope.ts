import { InputError } from '@backstage/errors';
import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { canonical } from '../components';
import { engineOf } from '../engine';
import type { ReportSelection } from '../selection';

/**
 * A query for the components that a report counts, as `c`: in scope, visible
 * to the viewer and matching the filter. Values of one field are alternatives;
 * a field without values does not filter.
 *
 * @throws InputError naming the field of a value that no component can have
 */
export function componentsIn(
  knex: Knex,
  { filter, visibility }: Pick<ReportSelection, 'filter' | 'visibility'>,
): Knex.QueryBuilder {
  const engine = engineOf(knex);
  const query = knex.from('components as c').whereNull('c.removed_at');

  const owners = valuesOf(filter, 'owner');
  if (owners) {
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
  if (visibility.type === 'only') {
    query.whereRaw('c.entity_ref in (?)', [
      engine.rowsOf(visibility.entityRefs),
    ]);
  }
  return query;
}

/**
 * Refuses what PostgreSQL cannot even be asked for.
 *
 * @throws InputError naming the field
 */
export function refuseNul(field: string, value: string): string {
  if (value.includes('\0')) {
    throw new InputError(`${field} contains a NUL character; leave it out`);
  }
  return value;
}

function valuesOf(
  filter: ReportFilter,
  field: keyof ReportFilter,
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
