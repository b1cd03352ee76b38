import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { LevelsSection } from '../levels/LevelsSection';
import { HeldBackSection } from '../summary/HeldBackSection';
import { SummaryStrip } from '../summary/SummaryStrip';
import type { QueryResult } from '../../api/useQuery';
import { Outdated } from '../../ui/states/Outdated';
import type { DrilldownSubject } from '../state/drilldown';
import type { ViewProps } from '../state/ViewProps';

/** Where the organisation stands, and what holds it back. */
export function OverviewView(
  props: ViewProps & { summary: QueryResult<SummaryReport> },
) {
  const { summary, ...view } = props;
  const { onOpen } = view;
  // Numbers that are about to be replaced belong to another question.
  const isOld = summary.state === 'previous';
  const open = (subject: DrilldownSubject) => {
    if (!isOld) {
      onOpen({ subject });
    }
  };
  return (
    <>
      {(summary.data || !summary.error) && (
        <Outdated when={isOld}>
          <SummaryStrip summary={summary.data} onOpen={open} />
        </Outdated>
      )}
      <LevelsSection {...view} />
      {summary.data?.assessed !== 0 && !(summary.error && !summary.data) && (
        <HeldBackSection
          report={summary}
          filtered={view.state.filters.heldBackBy}
          onOpen={open}
        />
      )}
    </>
  );
}
