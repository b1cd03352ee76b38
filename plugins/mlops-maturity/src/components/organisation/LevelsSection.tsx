import { useMemo } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { LevelsReport } from 'backstage-plugin-mlops-maturity-common';
import { LevelBars } from '../charts/LevelBars';
import { LevelLegend } from '../charts/LevelLegend';
import { levelRows } from '../charts/levelRows';
import { LevelTable } from '../charts/LevelTable';
import { Choice, Toggle } from './Choice';
import type { Drilldown } from './drilldown';
import { PageSection } from './PageSection';
import type { PageState } from './pageState';
import { ReportError } from './ReportError';
import type { UpdatePageState } from './usePageState';
import type { Report } from './useReport';

/** More bars than this are more than one looks at. */
const BARS_SHOWN = 20;

/** How the components are distributed over the levels. */
export function LevelsSection(props: {
  report: Report<LevelsReport>;
  state: PageState;
  update: UpdatePageState;
  onOpen: (drilldown: Drilldown) => void;
}) {
  const { report, state, update, onOpen } = props;
  const { data } = report;
  const rows = useMemo(
    () =>
      data &&
      levelRows(
        data,
        state.groupOrder,
        state.groups === 'all' ? undefined : BARS_SHOWN,
      ),
    [data, state.groupOrder, state.groups],
  );
  const named = rows?.filter(row => row.kind === 'group').length ?? 0;

  return (
    <PageSection
      title="Level distribution"
      busy={report.loading}
      controls={
        <>
          <Choice
            label="Order of bars"
            value={state.groupOrder}
            options={[
              { value: 'size', title: 'Largest first' },
              { value: 'name', title: 'By name' },
              { value: 'on-target', title: 'Fewest on target first' },
            ]}
            onChange={groupOrder => update({ groupOrder })}
          />
          <Toggle
            label="Which level"
            value={state.levels}
            options={[
              { value: 'reported', title: 'Reported' },
              { value: 'declared', title: 'Declared' },
            ]}
            onChange={levels => update({ levels })}
          />
          <Toggle
            label="Length of bars"
            value={state.bars}
            options={[
              { value: 'share', title: 'Share' },
              { value: 'count', title: 'Count' },
            ]}
            onChange={bars => update({ bars })}
          />
          <Toggle
            label="Show levels as"
            value={state.levelsAs}
            options={[
              { value: 'picture', title: 'Bars' },
              { value: 'table', title: 'Table' },
            ]}
            onChange={levelsAs => update({ levelsAs })}
          />
        </>
      }
    >
      {report.error && (
        <ReportError
          what="the level distribution"
          error={report.error}
          onRetry={report.retry}
        />
      )}
      {!rows && !report.error && <Skeleton variant="rect" height={420} />}
      {rows && state.levelsAs === 'table' && (
        <LevelTable rows={rows} basis={state.levels} />
      )}
      {rows && state.levelsAs === 'picture' && (
        <>
          <LevelLegend />
          <LevelBars
            rows={rows}
            basis={state.levels}
            length={state.bars}
            onOpen={(bucket, row) =>
              onOpen({
                subject: { kind: 'level', basis: state.levels, bucket },
                group: row.kind === 'group' ? row.group.key : undefined,
              })
            }
          />
          {state.bars === 'count' && (
            <Typography variant="body2" color="textSecondary">
              Bars of groups are as long as the group is large; the whole
              organisation always takes the full width.
            </Typography>
          )}
        </>
      )}
      {data && named < data.groupCount && (
        <Typography variant="body2" color="textSecondary">
          {named} of {data.groupCount} groups are named.{' '}
          {state.groups !== 'all' && (
            <Button size="small" onClick={() => update({ groups: 'all' })}>
              Show all groups
            </Button>
          )}
        </Typography>
      )}
    </PageSection>
  );
}
