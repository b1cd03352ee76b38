import {
  entityLabels,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvCell } from './CsvTable';

/** The groupings whose groups are catalog entities. */
const ENTITY_GROUPINGS: readonly ReportGroupBy[] = [
  'owner',
  'system',
  'domain',
];

/** The columns that say which components a row counts. */
export const SCOPE_COLUMNS = ['scope', 'group_key', 'group_title'] as const;

interface Group {
  key: string;
  title: string;
}

/**
 * The groups of a report with what {@link SCOPE_COLUMNS} say about them: the
 * total first, then each group, then all others together.
 */
export function scopesOf<TGroup extends Group>(report: {
  groupBy: ReportGroupBy;
  total: TGroup;
  groups: TGroup[];
  others: TGroup | null;
}): { group: TGroup; cells: CsvCell[] }[] {
  const label = groupLabels(report);
  return [
    { group: report.total, cells: ['total', '', ''] },
    ...report.groups.map(group => ({
      group,
      cells: ['group', group.key, label(group)],
    })),
    ...(report.others
      ? [{ group: report.others, cells: ['others', '', ''] }]
      : []),
  ];
}

/**
 * What the groups of a report are called, so that they can be told apart.
 */
export function groupLabels(report: {
  groupBy: ReportGroupBy;
  groups: readonly Group[];
}): (group: Group) => string {
  const { groupBy, groups } = report;
  const entities = ENTITY_GROUPINGS.includes(groupBy)
    ? groups.filter(({ key }) => key !== '')
    : [];
  const label = entityLabels(
    entities.map(({ key, title }) => ({ ref: key, title })),
  );
  // The total and the others are no entities.
  const known = new Set(entities.map(({ key }) => key));
  return ({ key, title }) => (known.has(key) ? label(key) : title);
}
