import type {
  HeatmapQuery,
  HeatmapReport,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { heatmapReport } from '../../api/queries';
import { useQuery } from '../../api/useQuery';
import { MOST_GROUPS } from '../../api/reportLimits';
import type { Drilldown, DrilldownGroup } from '../state/drilldown';
import { groupingQuery, type Grouping } from '../state/grouping';
import { groupOf } from './drilldownNumbers';
import type { OnScreen } from './OnScreen';

/**
 * The answers behind a list: those of the heatmap that it was opened from, and
 * for a section that was opened elsewhere, loaded. Nothing for a list that is
 * not about answers.
 *
 * @returns `isAwaited` while it is on its way
 */
export function useHeatmapOfList(props: {
  filter: ReportFilter;
  drilldown: Drilldown;
  grouping: Grouping;
  onScreen: OnScreen;
}): { report: HeatmapReport | undefined; isAwaited: boolean } {
  const { filter, drilldown, grouping } = props;
  const onScreen = props.onScreen.heatmap;
  const { subject, group } = drilldown;
  const isAboutAnswers =
    subject.kind === 'part' || subject.kind === 'statement';
  const mayHave =
    isAboutAnswers && onScreen !== undefined && mayName(onScreen, group);
  const shown = useQuery(heatmapReport, mayHave ? onScreen : undefined);
  const isShown = shown.data !== undefined && names(shown.data, group);

  const isAsked =
    subject.kind === 'part' && !isShown && shown.state !== 'loading';
  const asked = useQuery(
    heatmapReport,
    isAsked
      ? {
          ...filter,
          ...(group?.kind === 'owner'
            ? { groupBy: 'owner' }
            : groupingQuery(grouping)),
          limit: group?.kind === 'others' ? group.after : MOST_GROUPS,
        }
      : undefined,
  );
  return {
    report: isShown ? shown.data : asked.data,
    isAwaited: shown.state === 'loading' || asked.state === 'loading',
  };
}

/** Only what counts all answers of today, in the groups that are listed. */
function mayName(
  { mode, groupBy, depth }: HeatmapQuery,
  group: DrilldownGroup | undefined,
): boolean {
  return (
    mode === undefined &&
    (group?.kind !== 'owner' || (groupBy === 'owner' && depth === undefined))
  );
}

function names(
  report: HeatmapReport,
  group: DrilldownGroup | undefined,
): boolean {
  return (
    groupOf(report, group) !== undefined &&
    (group?.kind !== 'others' || report.groups.length === group.after)
  );
}
