import type {
  LevelsGroup,
  LevelsReport,
} from 'backstage-plugin-mlops-maturity-common';
import { orderGroups, type GroupOrder } from './orderGroups';

/**
 * A row of the level distribution. What is behind the others together cannot
 * be asked for, so they do not open.
 */
export interface LevelRow {
  kind: 'total' | 'group' | 'others';
  id: string;
  title: string;
  group: LevelsGroup;
}

/**
 * Lays out the rows of the level distribution.
 *
 * @param limit - how many groups to show; the rest is left out
 * @returns the whole organisation, the groups in order, and the groups that
 * the report does not name
 */
export function levelRows(
  report: LevelsReport,
  order: GroupOrder,
  limit: number = Infinity,
): LevelRow[] {
  const shown = orderGroups(report.groups, order).slice(0, limit);
  const complete = shown.length === report.groups.length;
  return [
    {
      kind: 'total',
      id: 'total',
      title: 'Whole organisation',
      group: report.total,
    },
    ...shown.map(
      (group): LevelRow => ({
        kind: 'group',
        id: `group:${group.key}`,
        title: group.title,
        group,
      }),
    ),
    ...(complete && report.others
      ? [
          {
            kind: 'others' as const,
            id: 'others',
            title: `${report.groupCount - report.groups.length} others`,
            group: report.others,
          },
        ]
      : []),
  ];
}
