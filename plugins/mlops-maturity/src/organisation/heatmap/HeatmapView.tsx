import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import type { Drilldown } from '../state/drilldown';
import { hierarchySteps } from '../state/grouping';
import { heatmapQuery } from './heatmapQuery';
import { HeatmapSection } from './HeatmapSection';
import { useReport, type Report } from '../../api/useReport';
import type { ViewProps } from '../state/ViewProps';

/** Which practices are missing where. */
export function HeatmapView(
  props: ViewProps & { summary: Report<SummaryReport> },
) {
  const { filter, state, update, onOpen, facets, wholeTitle, summary } = props;
  const api = useApi(maturityApiRef);
  const query = heatmapQuery(filter, state);
  const report = useReport(JSON.stringify(query), signal =>
    api.getHeatmap(query, { signal }),
  );
  const { loading } = report;
  const open = useCallback(
    // Numbers that are about to be replaced belong to another question.
    (drilldown: Drilldown) => {
      if (!loading) {
        onOpen(drilldown);
      }
    },
    [loading, onOpen],
  );
  return (
    <HeatmapSection
      report={report}
      state={state}
      update={update}
      onOpen={open}
      wholeTitle={wholeTitle}
      assessedNow={summary.loading ? undefined : summary.data?.assessed}
      steps={hierarchySteps(facets, state.groupBy)}
    />
  );
}
