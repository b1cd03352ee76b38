import { useCallback, useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  maturityModel,
  type HeatmapReport,
} from 'backstage-plugin-mlops-maturity-common';
import { cellText } from '../heatmap/cellText';
import { HeatmapGrid } from '../heatmap/HeatmapGrid';
import { HeatmapLegend } from '../heatmap/HeatmapLegend';
import {
  expandableIds,
  heatmapRows,
  type HeatmapRow,
} from '../heatmap/heatmapRows';
import { HeatmapTable } from '../heatmap/HeatmapTable';
import { orderColumns, type HeatmapColumn } from '../heatmap/orderColumns';
import { Choice, Toggle } from './Choice';
import type { Drilldown, DrilldownSubject } from './drilldown';
import { PageSection } from './PageSection';
import type { PageState } from './pageState';
import { ReportError } from './ReportError';
import type { UpdatePageState } from './usePageState';
import type { Report } from './useReport';

const useStyles = makeStyles(
  theme => ({
    // Two lines, whether or not there is something to say, so that the grid
    // does not move under the mouse.
    detail: {
      height: '2.9em',
      overflow: 'hidden',
      margin: theme.spacing(1, 0),
    },
  }),
  { name: 'MlopsMaturityHeatmapSection' },
);

const INTRODUCTION =
  'Share of yes among the applicable answers of assessed components. Choose a cell to see the components behind it; choose a section to see its parts.';

/** Which practices are missing where. */
export function HeatmapSection(props: {
  report: Report<HeatmapReport>;
  state: PageState;
  update: UpdatePageState;
  onOpen: (drilldown: Drilldown) => void;
}) {
  const { report, state, update, onOpen } = props;
  const { data } = report;
  const { expanded, rowOrder, columnOrder } = state;
  const classes = useStyles();
  const [pointed, setPointed] = useState<{
    row: HeatmapRow;
    column?: HeatmapColumn;
  }>();

  const rows = useMemo(
    () =>
      data &&
      heatmapRows({
        model: maturityModel,
        statements: data.statements,
        total: data.total,
        expanded: new Set(expanded),
        order: rowOrder,
      }),
    [data, expanded, rowOrder],
  );
  const columns = useMemo(
    () =>
      data &&
      orderColumns({ model: maturityModel, report: data, order: columnOrder }),
    [data, columnOrder],
  );
  const toggle = useCallback(
    ({ id }: HeatmapRow) =>
      update({
        expanded: expanded.includes(id)
          ? expanded.filter(other => other !== id)
          : [...expanded, id],
      }),
    [expanded, update],
  );
  const open = useCallback(
    (row: HeatmapRow, { kind, group }: HeatmapColumn) =>
      onOpen({
        subject: subjectOf(row),
        group: kind === 'group' ? group.key : undefined,
      }),
    [onOpen],
  );
  const point = useCallback(
    (row: HeatmapRow, column?: HeatmapColumn) => setPointed({ row, column }),
    [],
  );
  const everything = useMemo(() => expandableIds(maturityModel), []);

  return (
    <PageSection
      title="Practices"
      busy={report.loading}
      controls={
        <>
          <Button
            size="small"
            disabled={expanded.length === everything.length}
            onClick={() => update({ expanded: everything })}
          >
            Expand all
          </Button>
          <Button
            size="small"
            disabled={expanded.length === 0}
            onClick={() => update({ expanded: [] })}
          >
            Collapse all
          </Button>
          <Choice
            label="Order of rows"
            value={rowOrder}
            options={[
              { value: 'questionnaire', title: 'As asked' },
              { value: 'worst', title: 'Lowest first' },
            ]}
            onChange={value => update({ rowOrder: value })}
          />
          <Choice
            label="Order of columns"
            value={columnOrder}
            options={[
              { value: 'size', title: 'Largest first' },
              { value: 'worst', title: 'Fewest basics first' },
              { value: 'name', title: 'By name' },
            ]}
            onChange={value => update({ columnOrder: value })}
          />
          <Toggle
            label="Show practices as"
            value={state.heatmapAs}
            options={[
              { value: 'picture', title: 'Heatmap' },
              { value: 'table', title: 'Table' },
            ]}
            onChange={heatmapAs => update({ heatmapAs })}
          />
        </>
      }
    >
      {report.error && (
        <ReportError
          what="the heatmap"
          error={report.error}
          onRetry={report.retry}
        />
      )}
      <HeatmapLegend />
      {!(rows && columns) && !report.error && (
        <Skeleton variant="rect" height={540} />
      )}
      {rows && columns && state.heatmapAs === 'table' && (
        <HeatmapTable rows={rows} columns={columns} />
      )}
      {rows && columns && state.heatmapAs === 'picture' && (
        <>
          {/* Screen readers have the same words as the names of the cells. */}
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.detail}
            aria-hidden
          >
            {pointed ? detailText(pointed.row, pointed.column) : INTRODUCTION}
          </Typography>
          <HeatmapGrid
            rows={rows}
            columns={columns}
            onToggle={toggle}
            onOpen={open}
            onPoint={point}
          />
        </>
      )}
    </PageSection>
  );
}

function subjectOf(row: HeatmapRow): DrilldownSubject {
  switch (row.kind) {
    case 'coverage':
      return { kind: 'state', state: 'assessed' };
    case 'levels':
      return { kind: 'all' };
    case 'statement':
      return {
        kind: 'statement',
        id: row.id,
        title: row.title,
        answer: 'no',
      };
    default:
      return { kind: 'part', id: row.id, title: row.title };
  }
}

function detailText(row: HeatmapRow, column?: HeatmapColumn): string {
  return [
    ...(column ? [`${cellText(row, column)}.`] : []),
    ...('description' in row ? [row.description] : []),
    ...(column?.kind === 'others' ? ['Show all groups to open this.'] : []),
  ].join(' ');
}
