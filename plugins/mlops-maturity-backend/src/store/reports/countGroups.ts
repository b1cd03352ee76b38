import type { ReportGroupBy } from 'backstage-plugin-mlops-maturity-common';
import type { GroupedSelection } from '../selection';
import type { ComponentTable } from './memory/ComponentTable';
import type { TextColumn } from './memory/TextColumn';

/** Components with the same groups. */
export interface SameGroups {
  /** The number of their text in {@link groupColumn}. */
  code: number;
  /** How many they are. */
  components: number;
  /** The groups that they name, each once; one that is empty for none. */
  own: readonly string[];
  /** What each of those is counted under, in the same order. */
  countedUnder: readonly string[];
}

/** Whether the groups of a report can be above each other. */
export function hasHierarchy(groupBy: ReportGroupBy): boolean {
  return groupBy === 'owner' || groupBy === 'domain';
}

/** Counts rows by the groups that they are in. */
export function countGroups(
  components: ComponentTable,
  rows: Int32Array,
  { groupBy, depth }: Pick<GroupedSelection, 'groupBy' | 'depth'>,
): SameGroups[] {
  const { hierarchy } = components.nodes;
  const isRolledUp = depth !== undefined && hasHierarchy(groupBy);
  const column = groupColumn(components, groupBy);
  const groups: SameGroups[] = [];
  column.count(rows).forEach((count, code) => {
    if (count > 0) {
      const own = column.keys[code];
      const countedUnder = isRolledUp
        ? own.map(key => hierarchy.atDepth(key, depth))
        : own;
      groups.push({ code, components: count, own, countedUnder });
    }
  });
  return groups;
}

/** Where the group of a component stands, or the groups of it. */
export function groupColumn(
  components: ComponentTable,
  groupBy: ReportGroupBy,
): TextColumn {
  switch (groupBy) {
    case 'owner':
      return components.owners;
    case 'tag':
      return components.tags;
    default:
      return components[groupBy];
  }
}
