import {
  groupLabels,
  type ReportGroupBy,
} from 'backstage-plugin-mlops-maturity-common';
import type { CsvCell } from './CsvTable';

/** The columns that say which components a row counts. */
export const SCOPE_COLUMNS = ['scope', 'group_key', 'group_title'] as const;

interface Group {
  key: string;
  title: string;
}

/**
 * The groups of a report with what they are called and what
 * {@link SCOPE_COLUMNS} say about them: the total first, then each group, then
 * all others together.
 */
export function scopesOf<TGroup extends Group>(report: {
  groupBy: ReportGroupBy;
  total: TGroup;
  groups: TGroup[];
  others: TGroup | null;
}): { group: TGroup; title: string; cells: CsvCell[] }[] {
  const label = groupLabels(report.groupBy, report.groups);
  const { total, groups, others } = report;
  return [
    { group: total, title: total.title, cells: ['total', '', ''] },
    ...groups.map(group => {
      const title = label(group.key) || group.title;
      return { group, title, cells: ['group', group.key, title] };
    }),
    ...(others
      ? [{ group: others, title: others.title, cells: ['others', '', ''] }]
      : []),
  ];
}
