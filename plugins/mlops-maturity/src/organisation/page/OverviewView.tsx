import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { LevelsSection } from '../levels/LevelsSection';
import { HeldBackSection } from '../summary/HeldBackSection';
import { SummaryStrip } from '../summary/SummaryStrip';
import type { QueryResult } from '../../api/useQuery';
import type { ViewProps } from '../state/ViewProps';

/** Where the organisation stands, and what holds it back. */
export function OverviewView(
  props: ViewProps & { summary: QueryResult<SummaryReport> },
) {
  const { summary, ...view } = props;
  const { onOpen } = view;
  return (
    <>
      {(summary.data || !summary.error) && (
        <SummaryStrip
          summary={summary.data}
          onOpen={subject => onOpen({ subject })}
        />
      )}
      <LevelsSection {...view} />
      {summary.data?.assessed !== 0 && !(summary.error && !summary.data) && (
        <HeldBackSection
          report={summary}
          filtered={view.state.filters.heldBackBy}
          onOpen={subject => onOpen({ subject })}
        />
      )}
    </>
  );
}
