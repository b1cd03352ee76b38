import type { ReportGroupBy } from 'backstage-plugin-mlops-maturity-common';
import type { GroupedSelection } from '../selection';
import type { Nodes } from '../memory/Nodes';
import type { CountedComponents } from '../memory/SeenComponents';
import type { TextColumn } from '../memory/TextColumn';

/** Components with the same groups. */
export interface SameGroups {
  /** The number of their text in {@link groupColumn}. */
  code: number;
  /** How many they are. */
  components: number;
  /** The groups that they name, each once; one that is empty for none. */
  own: readonly string[];
  /** What those are counted under, each once. */
  countedUnder: readonly string[];
}

/** How the groups of a report are formed. */
type Rollup = Pick<GroupedSelection, 'groupBy' | 'depth'>;

/** Whether the groups of a report can be above each other. */
export function hasHierarchy(groupBy: ReportGroupBy): boolean {
  return groupBy === 'owner' || groupBy === 'domain';
}

/** Counts rows by the groups that they are in. */
export function countGroups(
  components: CountedComponents,
  rows: Int32Array,
  grouping: Rollup,
): SameGroups[] {
  const { groupBy } = grouping;
  const column = groupColumn(components, groupBy);
  const groups: SameGroups[] = [];
  column.count(rows).forEach((count, code) => {
    if (count > 0) {
      const own = column.keys[code];
      const countedUnder = groupsOf(components.nodes, own, grouping);
      groups.push({ code, components: count, own, countedUnder });
    }
  });
  return groups;
}

/**
 * What some of the groups that components name are counted under: themselves,
 * or what is above them at the depth that is asked for, on whichever way.
 *
 * @returns each once
 */
export function groupsOf(
  { hierarchy }: Nodes,
  own: readonly string[],
  { groupBy, depth }: Rollup,
): readonly string[] {
  if (depth === undefined || !hasHierarchy(groupBy)) {
    return own;
  }
  const [first, ...further] = own.map(key => hierarchy.atDepth(key, depth));
  return further.length > 0 ? [...new Set([first, ...further].flat())] : first;
}

/** Where the group of a component stands, or the groups of it. */
export function groupColumn(
  components: CountedComponents,
  groupBy: ReportGroupBy,
): TextColumn {
  switch (groupBy) {
    case 'owner':
      return components.owners;
    case 'system':
      return components.systems;
    case 'domain':
      return components.domains;
    case 'tag':
      return components.tags;
    default:
      return components[groupBy];
  }
}
