import type { ReportGroupBy } from 'backstage-plugin-mlops-maturity-common';
import type { Nodes } from '../memory/Nodes';

/** How the components without a value are called, as a group. */
const WITHOUT_VALUE: Record<ReportGroupBy, string> = {
  owner: 'No owner',
  system: 'No system',
  domain: 'No domain',
  lifecycle: 'No lifecycle',
  type: 'No type',
  tag: 'No tag',
};

/** Whether the groups of a report are entities of the catalog. */
export function isGroupedByEntity(groupBy: ReportGroupBy): boolean {
  return groupBy === 'owner' || groupBy === 'system' || groupBy === 'domain';
}

/**
 * The title of a group of a report.
 *
 * @param key - empty for the components without a value
 */
export function groupTitleOf(
  nodes: Nodes,
  groupBy: ReportGroupBy,
  key: string,
): string {
  if (key === '') {
    return WITHOUT_VALUE[groupBy];
  }
  return isGroupedByEntity(groupBy) ? nodes.titleOf(key) : key;
}
