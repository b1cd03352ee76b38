import {
  groupLabels,
  type HeatmapReport,
  type LevelsReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/**
 * A column of the heatmap or a row of the level distribution: everything
 * together, one group, or all groups that the report does not name.
 */
export interface NamedGroup<TGroup> {
  kind: 'total' | 'group' | 'others';
  /** Unique in the report. */
  id: string;
  title: string;
  group: TGroup;
}

/** What the reports by group have in common. */
type GroupedReport<TGroup> = Pick<
  HeatmapReport | LevelsReport,
  'groupBy' | 'groupCount'
> & { total: TGroup; groups: TGroup[]; others: TGroup | null };

/**
 * Lays out the groups of a report under their titles.
 *
 * @param shown - the groups of the report, in the order to show them
 * @param wholeTitle - what everything together is called where it is not the
 * whole organisation
 * @returns everything together, the groups, and what the report does not name
 */
export function namedGroups<TGroup extends { key: string; title: string }>(
  t: Translate,
  report: GroupedReport<TGroup>,
  shown: readonly TGroup[],
  wholeTitle: string = t('charts.wholeOrganisation'),
): NamedGroup<TGroup>[] {
  const { groupBy, groupCount, total, groups, others } = report;
  const label = groupLabels(groupBy, groups);
  const named = shown.map(
    (group): NamedGroup<TGroup> => ({
      kind: 'group',
      id: `group:${group.key}`,
      title:
        group.key === ''
          ? t(`organisation.without.${groupBy}`)
          : label(group.key),
      group,
    }),
  );
  return [
    { kind: 'total', id: 'total', title: wholeTitle, group: total },
    ...named,
    ...(others
      ? [
          {
            kind: 'others' as const,
            id: 'others',
            title: t('charts.others', { count: groupCount - groups.length }),
            group: others,
          },
        ]
      : []),
  ];
}
