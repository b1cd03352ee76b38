import type {
  Facet,
  FacetsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ReportSelection } from '../selection';
import type { BigInteger } from '../tables';
import { compareTexts } from './compareTexts';
import { componentsIn } from './scope';
import { isGroupedByEntity, nameOfRef } from './titles';

interface FacetRecord {
  facet: keyof FacetsReport;
  key: string;
  components: BigInteger;
  title: string | null;
  parent: string | null;
}

/**
 * See `AssessmentStore.getFacets`: every value that some component has, and
 * for owners and domains everything above those.
 */
export async function readFacets(
  knex: Knex,
  selection: ReportSelection,
): Promise<FacetsReport> {
  const records: FacetRecord[] = await knex
    .from(
      knex.raw('(?) as f', [
        countsByValue(knex, componentsIn(knex, selection)),
      ]),
    )
    .leftJoin('catalog_nodes as n', 'n.entity_ref', 'f.key')
    .select('f.facet', 'f.key', 'f.components', 'n.title', 'n.parent');

  const valuesOf = (facet: keyof FacetsReport): Facet[] =>
    withoutCircles(
      records
        .filter(record => record.facet === facet)
        .map(record => facetOf(record))
        .sort(
          (a, b) =>
            compareTexts(a.title, b.title) || compareTexts(a.key, b.key),
        ),
    );
  return {
    owner: valuesOf('owner'),
    system: valuesOf('system'),
    domain: valuesOf('domain'),
    lifecycle: valuesOf('lifecycle'),
    type: valuesOf('type'),
    tag: valuesOf('tag'),
  };
}

/**
 * Counts the components of every value. A component with two owners counts
 * once for a group that is above both.
 */
function countsByValue(knex: Knex, components: Knex.QueryBuilder): Knex.Raw {
  return knex.raw(
    `with recursive
      scope as (?),
      owned as (
        select entity_ref, owner from scope where owner <> ''
        union all
        select o.entity_ref, o.owner
          from component_owners o join scope on scope.entity_ref = o.entity_ref
      ),
      leaves as (
        select owner as ref from owned
        union
        select domain from scope where domain <> ''
      ),
      above(leaf, ref) as (
        select ref, ref from leaves
        union
        select above.leaf, n.parent
          from above join catalog_nodes n on n.entity_ref = above.ref
          where n.parent is not null
      )
    select 'owner' as facet, above.ref as key,
        count(distinct owned.entity_ref) as components
      from owned join above on above.leaf = owned.owner
      group by above.ref
    union all
    select 'domain', above.ref, count(*)
      from scope join above on above.leaf = scope.domain
      group by above.ref
    union all
    select 'system', system, count(*)
      from scope where system <> '' group by system
    union all
    select 'lifecycle', lifecycle, count(*)
      from scope where lifecycle <> '' group by lifecycle
    union all
    select 'type', type, count(*)
      from scope where type <> '' group by type
    union all
    select 'tag', t.tag, count(*)
      from component_tags t join scope on scope.entity_ref = t.entity_ref
      group by t.tag`,
    [
      components.select(
        'c.entity_ref',
        'c.owner',
        'c.system',
        'c.domain',
        'c.lifecycle',
        'c.type',
      ),
    ],
  );
}

function facetOf({
  facet,
  key,
  components,
  title,
  parent,
}: FacetRecord): Facet {
  const count = Number(components);
  if (facet === 'tag' || !isGroupedByEntity(facet)) {
    return { key, title: key, count };
  }
  const named = { key, title: title ?? nameOfRef(key), count };
  // The domain of a system is not one of the systems.
  return parent === null || facet === 'system' ? named : { ...named, parent };
}

/**
 * Drops the parents of values that are above themselves, so that all parents
 * lead to a top.
 */
function withoutCircles(facets: Facet[]): Facet[] {
  const parents = new Map(facets.map(({ key, parent }) => [key, parent]));
  const isAboveItself = (key: string) => {
    const seen = new Set<string>();
    let above = parents.get(key);
    while (above !== undefined && above !== key && !seen.has(above)) {
      seen.add(above);
      above = parents.get(above);
    }
    return above === key;
  };
  return facets.map(({ parent, ...facet }) =>
    parent === undefined || isAboveItself(facet.key)
      ? facet
      : { ...facet, parent },
  );
}
