import type { CsvCell } from './CsvTable';

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
  total: TGroup;
  groups: TGroup[];
  others: TGroup | null;
}): { group: TGroup; cells: CsvCell[] }[] {
  return [
    { group: report.total, cells: ['total', '', ''] },
    ...report.groups.map(group => ({
      group,
      cells: ['group', group.key, group.title],
    })),
    ...(report.others
      ? [{ group: report.others, cells: ['others', '', ''] }]
      : []),
  ];
}
