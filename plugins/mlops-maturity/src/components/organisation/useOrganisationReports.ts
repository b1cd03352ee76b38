import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  FacetsReport,
  GroupedReportQuery,
  HeatmapReport,
  LevelsReport,
  SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { toReportFilter } from './filters';
import type { PageState } from './pageState';
import { useReport, type Report } from './useReport';

/** As many groups as the backend names at once. */
const ALL_GROUPS = 2000;

/**
 * The reports that the organisation page is made of.
 */
export interface OrganisationReports {
  summary: Report<SummaryReport>;
  levels: Report<LevelsReport>;
  heatmap: Report<HeatmapReport>;
  facets: Report<FacetsReport>;
}

/**
 * Loads the reports for the present filters and grouping.
 */
export function useOrganisationReports(
  state: Pick<PageState, 'filters' | 'groupBy' | 'groups'>,
): OrganisationReports {
  const api = useApi(maturityApiRef);
  const { filters, groupBy, groups } = state;
  const filter = useMemo(() => toReportFilter(filters), [filters]);
  const grouped: GroupedReportQuery = {
    ...filter,
    groupBy,
    ...(groups === 'all' && { limit: ALL_GROUPS }),
  };
  return {
    summary: useReport(JSON.stringify(filter), signal =>
      api.getSummary(filter, { signal }),
    ),
    levels: useReport(JSON.stringify(grouped), signal =>
      api.getLevels(grouped, { signal }),
    ),
    heatmap: useReport(JSON.stringify(grouped), signal =>
      api.getHeatmap(grouped, { signal }),
    ),
    facets: useReport('facets', signal => api.getFacets({ signal })),
  };
}
