import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { maturityApiRef } from '../../api';
import type { Drilldown } from './drilldown';
import { hierarchySteps } from './grouping';
import { heatmapQuery } from './heatmapQuery';
import { HeatmapSection } from './HeatmapSection';
import { useReport } from './useReport';
import type { ViewProps } from './ViewProps';

/** Which practices are missing where. */
export function HeatmapView(props: ViewProps) {
  const { filter, state, update, onOpen, facets, wholeTitle } = props;
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
      steps={hierarchySteps(facets, state.groupBy)}
    />
  );
}
