import { useApi } from '@backstage/core-plugin-api';
import type {
  HeatmapQuery,
  HeatmapReport,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import type { Drilldown } from '../state/drilldown';
import { MOST_GROUPS } from '../../api/reportLimits';
import { groupingQuery, type Grouping } from '../state/grouping';
import { useReport } from '../../api/useReport';

/**
 * Loads the answers behind a section in a group; nothing is asked for a list
 * that is about something else.
 */
export function usePartReport(
  filter: ReportFilter,
  { subject, group }: Drilldown,
  grouping: Grouping,
): HeatmapReport | undefined {
  const api = useApi(maturityApiRef);
  const wanted = subject.kind === 'part';
  const query: HeatmapQuery = {
    ...filter,
    ...(group?.kind === 'owner'
      ? { groupBy: 'owner' }
      : groupingQuery(grouping)),
    limit: group?.kind === 'others' ? group.after : MOST_GROUPS,
  };
  const report = useReport(JSON.stringify([wanted, query]), async signal =>
    wanted ? api.getHeatmap(query, { signal }) : undefined,
  );
  return report.loading ? undefined : report.data;
}
