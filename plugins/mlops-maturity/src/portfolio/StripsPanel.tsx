import { useContext } from 'react';
import type { HeatmapReport } from 'backstage-plugin-mlops-maturity-common';
import { isLoading, type QueryResult } from '../api/useQuery';
import { HeatmapMarks } from '../organisation/heatmap/HeatmapMarks';
import { EmptyNote } from '../organisation/notes/EmptyNote';
import { isFiltered } from '../organisation/state/filters';
import { usePageState } from '../organisation/state/usePageState';
import { useMessages } from '../text';
import { Outdated } from '../ui/states/Outdated';
import { Panel } from '../ui/Panel';
import { OutageContext, ReportError } from '../ui/states/ReportError';
import { Skeleton } from '../ui/states/Skeleton';
import { SectionStrips } from './SectionStrips';

/** Strips compare groups; a single one has nothing to be compared with. */
const GROUPS_TO_COMPARE = 2;

/**
 * The strips, or why there are none. Without a filter that leaves them out,
 * nothing is said of groups that cannot be compared.
 */
export function StripsPanel(props: { report: QueryResult<HeatmapReport> }) {
  const { report } = props;
  const { data, error, retry } = report;
  const { state } = usePageState();
  const t = useMessages();
  const compares =
    data !== undefined &&
    data.total.assessed > 0 &&
    data.groupCount >= GROUPS_TO_COMPARE;
  const isOld = report.state === 'previous';
  const isOut = useContext(OutageContext);
  if (
    (data && !compares && !isOld && !isFiltered(state.filters)) ||
    (!data && isOut)
  ) {
    return null;
  }
  return (
    <Panel
      title={t('portfolio.strips.title')}
      busy={isLoading(report)}
      controls={
        <HeatmapMarks mode="adoption" counted={t('heatmap.counted.adoption')} />
      }
    >
      {error && <ReportError what="heatmap" error={error} onRetry={retry} />}
      {!data && !error && <Skeleton height={240} />}
      {data && (
        <Outdated when={isOld}>
          {compares ? (
            <SectionStrips report={data} />
          ) : (
            <EmptyNote>{t('portfolio.strips.nothing')}</EmptyNote>
          )}
        </Outdated>
      )}
    </Panel>
  );
}
