import type {
  Facet,
  FacetsReport,
  MaturityModel,
  ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { ReportSelection } from '../selection';
import { compareTexts } from '../../rules/text/compareTexts';
import { countFacets, type FacetCount, type FacetName } from './facetCounts';
import { hasHierarchy } from '../groups/countGroups';
import type { CountedComponents } from '../memory/SeenComponents';
import type { Nodes } from '../memory/Nodes';
import { selectComponents } from '../filter/selectComponents';
import { isGroupedByEntity } from '../filter/groupTitles';

/**
 * Counts the values to filter by: every value that some component has, and
 * for owners and domains everything above those.
 */
export function facetsIn(
  components: CountedComponents,
  model: MaturityModel,
  selection: ReportSelection,
): Omit<FacetsReport, 'state'> {
  const { nodes } = components;
  const counts = countFacets(
    components,
    selectComponents(components, model, selection),
  );
  const facetsOf = (name: FacetName): Facet[] =>
    [...countsByKey(counts[name], name, nodes)]
      .filter(([key]) => !isEntity(name) || nodes.isSeen(key))
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
    edition: facetsOf('edition'),
  };
}

/**
 * Takes the sets of values apart. A component with two owners counts once for
 * a group that is above both.
 */
function countsByKey(
  values: readonly FacetCount[],
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
  nodes: Nodes,
): Facet {
  if (!isEntity(name)) {
    return { key, title: key, count };
  }
  const facet = { key, title: nodes.titleOf(key), count };
  const parents = canBeAbove(name) ? nodes.hierarchy.parentsOf(key) : [];
  return parents.length > 0 ? { ...facet, parents: [...parents] } : facet;
}

/** Whether a facet is a way to group components as well. */
function isGroup(name: FacetName): name is ReportGroupBy & FacetName {
  return name !== 'servingMode' && name !== 'target' && name !== 'edition';
}

/** Whether the values of a facet are entities of the catalog. */
function isEntity(name: FacetName): boolean {
  return isGroup(name) && isGroupedByEntity(name);
}

/** Whether one value of a facet can be above another one. */
function canBeAbove(name: FacetName): boolean {
  return isGroup(name) && hasHierarchy(name);
}
