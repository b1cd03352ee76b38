import type {
  Facet,
  FacetsReport,
  MaturityModel,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ReportSelection } from '../selection';
import type { CatalogNodeRecord } from '../tables';
import { compareTexts } from './compareTexts';
import {
  readFacetCounts,
  type FacetCounts,
  type FacetName,
} from './facetCounts';
import { hasHierarchy } from './groupRecords';
import { Hierarchy } from './Hierarchy';
import { isGroupedByEntity, nameOfRef } from './titles';

/** Groups, systems and domains by reference. */
interface Nodes {
  titles: ReadonlyMap<string, string>;
  hierarchy: Hierarchy;
}

/**
 * See `AssessmentStore.getFacets`: every value that some component has, and
 * for owners and domains everything above those.
 */
export async function readFacets(
  knex: Knex,
  model: MaturityModel,
  selection: ReportSelection,
): Promise<FacetsReport> {
  const counts = await readFacetCounts(knex, model, selection);
  const nodes = await readNodes(knex);
  const facetsOf = (name: FacetName): Facet[] =>
    [...countsByKey(counts[name], name, nodes)]
      .map(([key, count]) => {
        const facet = facetOf(name, key, count, nodes);
        return { facet, sortKey: facet.title.toLowerCase() };
      })
      .sort(
        (a, b) =>
          compareTexts(a.sortKey, b.sortKey) ||
          compareTexts(a.facet.key, b.facet.key),
      )
      .map(({ facet }) => facet);
  return {
    owner: facetsOf('owner'),
    system: facetsOf('system'),
    domain: facetsOf('domain'),
    lifecycle: facetsOf('lifecycle'),
    type: facetsOf('type'),
    tag: facetsOf('tag'),
    servingMode: facetsOf('servingMode'),
    target: facetsOf('target'),
  };
}

async function readNodes(knex: Knex): Promise<Nodes> {
  const records = await knex<CatalogNodeRecord>('catalog_nodes').select(
    'entity_ref',
    'title',
    'parent',
  );
  return {
    titles: new Map(records.map(each => [each.entity_ref, each.title])),
    hierarchy: new Hierarchy(
      new Map(records.map(each => [each.entity_ref, each.parent])),
    ),
  };
}

/**
 * Takes the sets of values apart. A component with two owners counts once for
 * a group that is above both.
 */
function countsByKey(
  { values }: FacetCounts,
  name: FacetName,
  { hierarchy }: Nodes,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys, components } of values) {
    const all = canBeAbove(name)
      ? keys.flatMap(key => [key, ...hierarchy.allAbove(key)])
      : keys;
    for (const key of new Set(all)) {
      counts.set(key, (counts.get(key) ?? 0) + components);
    }
  }
  return counts;
}

function facetOf(
  name: FacetName,
  key: string,
  count: number,
  { titles, hierarchy }: Nodes,
): Facet {
  if (!isGroup(name) || !isGroupedByEntity(name)) {
    return { key, title: key, count };
  }
  const facet = { key, title: titles.get(key) ?? nameOfRef(key), count };
  const parent = hasHierarchy(name) ? hierarchy.parentOf(key) : undefined;
  return parent === undefined ? facet : { ...facet, parent };
}

/** Whether a facet is a way to group components as well. */
function isGroup(name: FacetName): name is ReportGroupBy & FacetName {
  return name !== 'servingMode' && name !== 'target';
}

/** Whether one value of a facet can be above another one. */
function canBeAbove(name: FacetName): boolean {
  return isGroup(name) && hasHierarchy(name);
}
