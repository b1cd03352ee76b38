import { useCallback, useContext, useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import type { HeatmapReport } from 'backstage-plugin-mlops-maturity-common';
import { Skeleton } from '../../ui/states/Skeleton';
import { useFormats, useMessages, type Translate } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { PreparedCells } from './matrix/PreparedCells';
import { cellWords } from './matrix/cellWords';
import { FEW_COMPONENTS } from './matrix/pooledAnswers';
import { HeatmapControls } from './HeatmapControls';
import { HeatmapLegend } from './HeatmapLegend';
import type { HeatmapMode } from '../state/choices';
import { HeatmapPicture } from './grid/HeatmapPicture';
import { heatmapRows, type HeatmapRow } from './matrix/heatmapRows';
import { expandableIds } from '../state/expandableIds';
import { HeatmapTable } from './grid/HeatmapTable';
import { MANY_GROUPS, ManyGroups } from './ManyGroups';
import { heatmapColumns, type HeatmapColumn } from './matrix/heatmapColumns';
import { useExpandedRows } from './grid/useExpandedRows';
import { useLegendStep } from './useLegendStep';
import { ComparedNote } from '../notes/ComparedNote';
import { ScoredAlikeNote } from '../notes/ScoredAlikeNote';
import type {
  Drilldown,
  DrilldownGroup,
  DrilldownSubject,
} from '../state/drilldown';
import { isHierarchical } from '../state/grouping';
import { Outdated } from '../../ui/states/Outdated';
import { Panel } from '../../ui/Panel';
import type { PageState } from '../state/pageState';
import { PrintContext } from '../../ui/PrintContext';
import { ReportError } from '../../ui/states/ReportError';
import type { UpdatePageState } from '../state/usePageState';
import { isLoading, type QueryResult } from '../../api/useQuery';

/** As high as the sections and what is said below them. */
const SKELETON_HEIGHT = 440;

/**
 * Which practices are missing where.
 *
 * @param props - `wholeTitle` names what all columns are together, where that
 * is not the whole organisation; `steps` is how many steps the hierarchy of
 * the present grouping has
 */
export function HeatmapSection(props: {
  report: QueryResult<HeatmapReport>;
  state: PageState;
  update: UpdatePageState;
  onOpen: (drilldown: Drilldown) => void;
  wholeTitle?: string;
  steps?: number;
  /** Components that are assessed now; undefined until that is known. */
  assessedNow?: number;
}) {
  const { report, state, update, onOpen, wholeTitle, steps = 1 } = props;
  const { assessedNow } = props;
  const { data } = report;
  const { rowOrder, columnOrder } = state;
  const t = useMessages();
  const model = useMaturityModel();
  const everything = useMemo(() => expandableIds(model), [model]);
  const allExpanded: ReadonlySet<string> = useMemo(
    () => new Set(everything),
    [everything],
  );
  const formats = useFormats();
  // What is shown is what was answered: while another mode loads, the numbers
  // and the legend stay as they were.
  const mode = answeredMode(data);
  const [onlyStep, chooseStep] = useLegendStep(mode);
  const remember = useCallback(
    (expanded: readonly string[]) => update({ expanded }),
    [update],
  );
  const expanded = useExpandedRows(state.expanded, remember);
  const printing = useContext(PrintContext);
  const shownIds = printing ? allExpanded : expanded.ids;
  const { expandOnly } = expanded;
  const expandAll = useCallback(
    () => expandOnly(everything),
    [expandOnly, everything],
  );
  const collapseAll = useCallback(() => expandOnly([]), [expandOnly]);

  const rowsWith = useCallback(
    (ids: ReadonlySet<string>) =>
      data &&
      heatmapRows({
        t,
        model,
        mode,
        statements: data.statements,
        total: data.total,
        expanded: ids,
        order: rowOrder,
      }),
    [t, model, data, mode, rowOrder],
  );
  const rows = useMemo(() => rowsWith(shownIds), [rowsWith, shownIds]);
  const allRows = useMemo(() => rowsWith(allExpanded), [rowsWith, allExpanded]);
  const columns = useMemo(
    () =>
      data &&
      heatmapColumns({
        t,
        model,
        report: data,
        order: columnOrder,
        wholeTitle,
      }),
    [t, model, data, columnOrder, wholeTitle],
  );
  const cells = useMemo(
    () =>
      allRows &&
      columns &&
      new PreparedCells({
        mode,
        words: cellWords(t, FEW_COMPONENTS),
        rows: allRows,
        columns,
      }),
    [t, mode, allRows, columns],
  );
  const inStep = useMemo(
    () =>
      cells && rows && onlyStep !== undefined
        ? cells.countIn(onlyStep, rows)
        : 0,
    [cells, rows, onlyStep],
  );
  const open = useCallback(
    (rowId: string, columnId: string) => {
      const row = rows?.find(({ id }) => id === rowId);
      const column = columns?.find(({ id }) => id === columnId);
      const subject = row && subjectOf(row);
      if (subject && column) {
        onOpen({ subject, group: groupOf(column, data) });
      }
    },
    [onOpen, rows, columns, data],
  );

  const many = !printing && data !== undefined && data.groupCount > MANY_GROUPS;
  const step = state.depth ?? steps;
  const since = formats.day(state.since ?? '');
  const introduction = introductionOf(t, mode, since);
  const asTable = state.heatmapAs === 'table' || printing;

  return (
    <Panel
      title={t('heatmap.title')}
      busy={isLoading(report)}
      controls={
        <HeatmapControls
          heatmapMode={state.heatmapMode}
          since={state.since}
          sameComponents={state.sameComponents}
          rowOrder={rowOrder}
          columnOrder={columnOrder}
          heatmapAs={state.heatmapAs}
          update={update}
          isExpanded={everything.every(id => expanded.ids.has(id))}
          onExpandAll={expandAll}
          onCollapseAll={collapseAll}
        />
      }
    >
      <Outdated when={report.state === 'previous'}>
        {report.error && (
          <ReportError
            what="heatmap"
            error={report.error}
            onRetry={report.retry}
          />
        )}
        {asTable && (
          <Typography variant="body2">{countedIn(t, mode, since)}</Typography>
        )}
        {mode === 'change' && <ScoredAlikeNote scoring={data?.scoring} />}
        {mode === 'change' && data && !isLoading(report) && (
          <ComparedNote
            first={since}
            compared={data.total.assessedBefore ?? 0}
            now={assessedNow}
          />
        )}
        {many && (
          <ManyGroups
            count={data.groupCount}
            all={state.groups === 'all'}
            onHigher={
              steps > 1 && isHierarchical(state.groupBy) && step > 1
                ? () => update({ depth: step - 1 }, 'push')
                : undefined
            }
            onAll={all => update({ groups: all ? 'all' : 'largest' })}
          />
        )}
        {!(rows && columns) && !report.error && (
          <Skeleton height={SKELETON_HEIGHT} />
        )}
        {rows && columns && cells && asTable && (
          <HeatmapTable rows={rows} columns={columns} cells={cells} />
        )}
        {rows && columns && cells && !asTable && (
          <HeatmapPicture
            rows={rows}
            columns={columns}
            cells={cells}
            onlyStep={onlyStep}
            introduction={introduction}
            onToggle={expanded.toggle}
            onOpen={open}
          >
            <HeatmapLegend
              mode={mode}
              counted={countedIn(t, mode, since)}
              onlyStep={onlyStep}
              inStep={inStep}
              onChoose={chooseStep}
              update={update}
            />
          </HeatmapPicture>
        )}
      </Outdated>
    </Panel>
  );
}

/** The mode that a report was asked for in, by what it brings. */
function answeredMode(report: HeatmapReport | undefined): HeatmapMode {
  if (report?.total.needs) {
    return 'gap';
  }
  return report?.total.before ? 'change' : 'adoption';
}

function introductionOf(
  t: Translate,
  mode: HeatmapMode,
  since: string,
): string {
  switch (mode) {
    case 'gap':
      return t('heatmap.introduction.gap');
    case 'change':
      return t('heatmap.introduction.change', { day: since });
    default:
      return t('heatmap.introduction.adoption');
  }
}

/** What is counted, for who asks. */
function countedIn(t: Translate, mode: HeatmapMode, since: string): string {
  switch (mode) {
    case 'gap':
      return t('heatmap.counted.gap');
    case 'change':
      return t('heatmap.counted.change', { day: since });
    default:
      return t('heatmap.counted.adoption');
  }
}

/** What is listed behind a cell; nothing where no list has that set. */
function subjectOf(row: HeatmapRow): DrilldownSubject | undefined {
  switch (row.kind) {
    case 'coverage':
      return { kind: 'state', state: 'assessed' };
    case 'levels':
      return { kind: 'all' };
    case 'requirements':
      // A component on target can miss requirements, and the other way round.
      return undefined;
    case 'basics':
      return { kind: 'state', state: 'basics-open' };
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

function groupOf(
  { kind, group }: HeatmapColumn,
  report: HeatmapReport | undefined,
): DrilldownGroup | undefined {
  switch (kind) {
    case 'group':
      return { kind, key: group.key };
    case 'others':
      return { kind, after: report?.groups.length ?? 0 };
    default:
      return undefined;
  }
}
