import { useCallback } from 'react';
import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { heatmapReport } from '../../api/queries';
import { isLoading, useQuery, type QueryResult } from '../../api/useQuery';
import type { Drilldown } from '../state/drilldown';
import { hierarchySteps } from '../state/grouping';
import { heatmapQuery } from './heatmapQuery';
import { HeatmapSection } from './HeatmapSection';
import type { ViewProps } from '../state/ViewProps';

/** Which practices are missing where. */
export function HeatmapView(
  props: ViewProps & { summary: QueryResult<SummaryReport> },
) {
  const { filter, state, update, onOpen, facets, wholeTitle, summary } = props;
  const report = useQuery(heatmapReport, heatmapQuery(filter, state), {
    keepPrevious: true,
  });
  const isOld = report.state === 'previous';
  const open = useCallback(
    // Numbers that are about to be replaced belong to another question.
    (drilldown: Drilldown) => {
      if (!isOld) {
        onOpen(drilldown);
      }
    },
    [isOld, onOpen],
  );
  return (
    <HeatmapSection
      report={report}
      state={state}
      update={update}
      onOpen={open}
      wholeTitle={wholeTitle}
      assessedNow={isLoading(summary) ? undefined : summary.data?.assessed}
      steps={hierarchySteps(facets, state.groupBy)}
    />
  );
}
