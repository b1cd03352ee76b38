import { useContext, useMemo, useRef } from 'react';
import Typography from '@material-ui/core/Typography';
import { Skeleton } from '../../ui/states/Skeleton';
import { Button } from '../../ui/controls/Button';
import { levelsReport } from '../../api/queries';
import { isLoading, useQuery } from '../../api/useQuery';
import { useMessages } from '../../text';
import type { LevelBucket } from '../buckets/levelSegments';
import { LevelBars } from './LevelBars';
import { LevelLegend } from './LevelLegend';
import { levelRows, type LevelRow } from './levelRows';
import { LevelTable } from './LevelTable';
import type { DrilldownGroup } from '../state/drilldown';
import { LevelsControls } from './LevelsControls';
import { levelsQuery } from './levelsQuery';
import { ListEnd } from '../../ui/states/ListEnd';
import { Outdated } from '../../ui/states/Outdated';
import { Panel } from '../../ui/Panel';
import { PrintContext } from '../../ui/PrintContext';
import { ReportError } from '../../ui/states/ReportError';
import { withValues } from '../state/filters';
import { usePageState } from '../state/usePageState';
import type { ViewProps } from '../state/ViewProps';

/** How the components are distributed over the levels, by group. */
export function LevelsSection(props: ViewProps) {
  const { filter, state, update, onOpen, wholeTitle, scopeField } = props;
  const { linkTo } = usePageState();
  const t = useMessages();
  const printing = useContext(PrintContext);
  const end = useRef<HTMLDivElement>(null);
  const report = useQuery(levelsReport, levelsQuery(filter, state), {
    keepPrevious: true,
  });
  const { data } = report;
  const rows = useMemo(
    () => data && levelRows(t, data, state.groupOrder, wholeTitle),
    [t, data, state.groupOrder, wholeTitle],
  );
  // Numbers that are about to be replaced belong to another question.
  const isOld = report.state === 'previous';
  const hasOpen =
    state.levels === 'reported' &&
    data !== undefined &&
    data.total.reportedOpen.some(count => count > 0);
  const openBucket = (bucket: LevelBucket, row: LevelRow) => {
    if (!isOld) {
      onOpen({
        subject: { kind: 'level', basis: state.levels, bucket },
        group: groupOf(row, data?.groups.length ?? 0),
      });
    }
  };

  const linkToOnly = ({ kind, group }: LevelRow) => {
    const { filters, groupBy } = state;
    const isAllThereIs =
      filters[groupBy].length === 1 && filters[groupBy][0] === group.key;
    return printing ||
      kind !== 'group' ||
      group.key === '' ||
      groupBy === scopeField ||
      isAllThereIs
      ? undefined
      : linkTo({ filters: withValues(filters, groupBy, [group.key]) });
  };

  return (
    <Panel
      title={t('organisation.levels.title')}
      busy={isLoading(report)}
      controls={<LevelsControls state={state} update={update} open={hasOpen} />}
    >
      {report.error && (
        <ReportError
          what="levels"
          error={report.error}
          onRetry={report.retry}
        />
      )}
      {!rows && !report.error && <Skeleton height={560} />}
      {rows && state.levelsAs === 'table' && (
        <Outdated when={isOld}>
          <LevelTable rows={rows} basis={state.levels} />
        </Outdated>
      )}
      {rows && state.levelsAs === 'picture' && (
        <Outdated when={isOld}>
          <LevelLegend targets open={hasOpen} />
          <LevelBars
            rows={rows}
            basis={state.levels}
            length={state.bars}
            onOpen={printing ? undefined : openBucket}
            linkTo={linkToOnly}
          />
        </Outdated>
      )}
      <ListEnd ref={end}>
        {data && data.groups.length < data.groupCount && (
          <Typography variant="body2" color="textSecondary" component="div">
            {t('organisation.levels.named', {
              named: data.groups.length,
              groups: data.groupCount,
            })}{' '}
            {!printing && state.groups !== 'all' && (
              <Button
                size="small"
                variant="outlined"
                onClick={() => {
                  end.current?.focus();
                  update({ groups: 'all' });
                }}
              >
                {t('organisation.levels.showAll')}
              </Button>
            )}
          </Typography>
        )}
      </ListEnd>
    </Panel>
  );
}

function groupOf(row: LevelRow, named: number): DrilldownGroup | undefined {
  switch (row.kind) {
    case 'total':
      return undefined;
    case 'others':
      return { kind: 'others', after: Math.max(1, named) };
    default:
      return { kind: 'group', key: row.group.key };
  }
}
