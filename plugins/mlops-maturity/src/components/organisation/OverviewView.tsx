import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { LevelsSection } from './LevelsSection';
import { HeldBackSection } from './summary/HeldBackSection';
import { SummaryStrip } from './summary/SummaryStrip';
import type { Report } from './useReport';
import type { ViewProps } from './ViewProps';

/** Where the organisation stands, and what holds it back. */
export function OverviewView(
  props: ViewProps & { summary: Report<SummaryReport> },
) {
  const { summary, ...view } = props;
  const { state, update, onOpen } = view;
  return (
    <>
      <SummaryStrip
        summary={summary.data}
        onOpen={subject => onOpen({ subject })}
      />
      <LevelsSection {...view} />
      {summary.data?.assessed !== 0 && (
        <HeldBackSection
          report={summary}
          onListBelowTarget={() =>
            onOpen({ subject: { kind: 'state', state: 'below-target' } })
          }
          onListContradicted={() =>
            update(
              {
                view: 'components',
                filters: {
                  ...state.filters,
                  state: ['contradicted', 'below-target'],
                },
              },
              'push',
            )
          }
        />
      )}
    </>
  );
}
