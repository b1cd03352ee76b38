import {
  groupLabels,
  type LevelsGroup,
  type LevelsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { orderGroups } from './orderGroups';
import { type GroupOrder } from '../state/choices';

/**
 * A row of the level distribution.
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
 * @param wholeTitle - what everything together is called
 * @returns the whole organisation, the groups in order, and the groups that
 * the report does not name
 */
export function levelRows(
  t: Translate,
  report: LevelsReport,
  order: GroupOrder,
  wholeTitle: string = t('charts.wholeOrganisation'),
): LevelRow[] {
  const shown = orderGroups(report.groups, order);
  const label = groupLabels(report.groupBy, report.groups);
  return [
    {
      kind: 'total',
      id: 'total',
      title: wholeTitle,
      group: report.total,
    },
    ...shown.map(
      (group): LevelRow => ({
        kind: 'group',
        id: `group:${group.key}`,
        title:
          group.key === ''
            ? t(`organisation.without.${report.groupBy}`)
            : label(group.key),
        group,
      }),
    ),
    ...(report.others
      ? [
          {
            kind: 'others' as const,
            id: 'others',
            title: t('charts.others', {
              count: report.groupCount - report.groups.length,
            }),
            group: report.others,
          },
        ]
      : []),
  ];
}
