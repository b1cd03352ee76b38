import {
  memo,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useMessages } from '../../../text';
import type { PreparedCells } from '../matrix/PreparedCells';
import { gridAction, type GridPosition } from './gridAction';
import { gridMetrics, type GridMetrics, type GridRoom } from './gridMetrics';
import { GridHeader } from './GridHeader';
import type { HeatmapRow } from '../matrix/heatmapRows';
import { GridRow } from './GridRow';
import type { HeatmapColumn } from '../matrix/heatmapColumns';
import { revealCell } from './revealCell';
import { useHeatmapStyles } from './useHeatmapStyles';
import { useVisibleIndexes } from './useVisibleIndexes';

/** Props of {@link HeatmapGrid}. */
export interface HeatmapGridProps {
  rows: readonly HeatmapRow[];
  columns: readonly HeatmapColumn[];
  cells: PreparedCells;
  /** The step of the colour scale that keeps its colour; all if undefined. */
  onlyStep?: number;
  /** Shows or hides the rows below a row, by its id. */
  onToggle: (rowId: string) => void;
  /** The ids of row and column. */
  onOpen: (rowId: string, columnId: string) => void;
  /** The mouse or the focus is on a cell; on a label without a column. */
  onPoint: (rowId: string, columnId?: string) => void;
}

/** The label column has no group, and is known by this name. */
const LABEL = 'label';

const ONLY = ['only0', 'only1', 'only2', 'only3', 'only4'] as const;

/**
 * The heatmap as an ARIA treegrid: one tab stop, arrow keys between cells, and
 * only those rows and columns in the document that are in view.
 */
export const HeatmapGrid = memo(function Grid(props: HeatmapGridProps) {
  const { rows, columns, cells, onlyStep, onToggle, onOpen, onPoint } = props;
  const t = useMessages();
  const classes = useHeatmapStyles();
  const metrics = gridMetrics(useGridRoom());
  const scroller = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);
  const usingPointer = useRef(false);
  // Known by name, because rows and columns move when they are reordered.
  const [active, setActive] = useState({ row: rows[0].id, column: LABEL });

  const activeAt: GridPosition = {
    row: Math.max(
      0,
      rows.findIndex(({ id }) => id === active.row),
    ),
    column: 1 + columns.findIndex(({ id }) => id === active.column),
  };
  const visibleRows = useVisibleIndexes({
    scroller,
    horizontal: false,
    count: rows.length,
    size: metrics.rowHeight,
    offset: metrics.headerHeight,
    overscan: 3,
    pinned: activeAt.row,
  });
  const visible = useVisibleIndexes({
    scroller,
    horizontal: true,
    count: columns.length - 1,
    size: metrics.columnWidth,
    offset: metrics.labelWidth + metrics.columnWidth,
    overscan: 2,
    pinned: activeAt.column - 2,
  });
  const canvas = useMemo(
    () => canvasStyle(metrics, rows.length, columns.length),
    [metrics, rows.length, columns.length],
  );

  const activate = ({ row, column }: GridPosition) => {
    const next = {
      row: rows[row].id,
      column: column === 0 ? LABEL : columns[column - 1].id,
    };
    setActive(present =>
      present.row === next.row && present.column === next.column
        ? present
        : next,
    );
  };
  const open = ({ row, column }: GridPosition) =>
    onOpen(rows[row].id, columns[Math.max(0, column - 1)].id);

  useLayoutEffect(() => {
    if (focusWanted.current && scroller.current) {
      focusWanted.current = false;
      revealCell(scroller.current, activeAt, metrics);
      scroller.current
        .querySelector<HTMLElement>(
          `[data-row="${activeAt.row}"] [data-column="${activeAt.column}"]`,
        )
        ?.focus({ preventScroll: true });
    }
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    const room = (scroller.current?.clientHeight ?? 0) - metrics.headerHeight;
    const action = gridAction(event, activeAt, {
      rows,
      columnCount: columns.length + 1,
      pageSize: Math.max(1, Math.floor(room / metrics.rowHeight)),
    });
    if (!action) {
      return;
    }
    event.preventDefault();
    if (action.type === 'move') {
      focusWanted.current = true;
      activate(action.to);
    } else if (action.type === 'toggle') {
      onToggle(rows[action.row].id);
    } else {
      open(action.at);
    }
  };

  const point = ({ row, column }: GridPosition) =>
    onPoint(rows[row].id, column === 0 ? undefined : columns[column - 1].id);

  const onFocus = (event: FocusEvent) => {
    const at = positionOf(event.target);
    if (at) {
      activate(at);
      point(at);
      if (!usingPointer.current && scroller.current) {
        revealCell(scroller.current, at, metrics);
      }
    }
  };
  const onClick = (event: MouseEvent) => {
    const at = positionOf(event.target);
    if (at && at.column === 0 && rows[at.row].expanded !== undefined) {
      onToggle(rows[at.row].id);
    } else if (at) {
      open(at);
    }
  };

  return (
    <div
      ref={scroller}
      role="treegrid"
      tabIndex={-1}
      aria-label={t('heatmap.grid')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className={classes.scroller}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={onClick}
      onMouseDown={() => {
        usingPointer.current = true;
      }}
      onMouseUp={() => {
        usingPointer.current = false;
      }}
      onMouseOver={event => {
        const at = positionOf(event.target);
        if (at) {
          point(at);
        }
      }}
    >
      <div
        role="presentation"
        className={`${classes.canvas} ${
          onlyStep === undefined ? '' : classes[ONLY[onlyStep]]
        }`}
        style={canvas}
      >
        <GridHeader
          columns={columns}
          visible={visible}
          metrics={metrics}
          classes={classes}
        />
        {visibleRows.map(index => (
          <GridRow
            key={rows[index].id}
            row={rows[index]}
            rowIndex={index}
            columns={columns}
            cells={cells}
            visible={visible}
            activeColumn={index === activeAt.row ? activeAt.column : -1}
            metrics={metrics}
            classes={classes}
          />
        ))}
      </div>
    </div>
  );
});

function useGridRoom(): GridRoom {
  const { breakpoints } = useTheme();
  const isPhone = useMediaQuery(breakpoints.down('xs'));
  const isNarrow = useMediaQuery(breakpoints.down('sm'));
  if (isPhone) {
    return 'phone';
  }
  return isNarrow ? 'narrow' : 'wide';
}

/** The sizes that all cells share, written once instead of on every cell. */
function canvasStyle(
  metrics: GridMetrics,
  rowCount: number,
  columnCount: number,
) {
  const { labelWidth, columnWidth, rowHeight, headerHeight } = metrics;
  const isPhone = metrics.shortLabels;
  return {
    width: labelWidth + columnCount * columnWidth,
    height: headerHeight + rowCount * rowHeight,
    '--label-width': `${labelWidth}px`,
    '--column-width': `${columnWidth}px`,
    '--row-height': `${rowHeight}px`,
    '--header-height': `${headerHeight}px`,
    '--label-size': isPhone ? '0.6875rem' : '0.875rem',
    '--header-size': isPhone ? '0.6875rem' : '0.75rem',
    '--twist-width': isPhone ? '12px' : '20px',
  };
}

function positionOf(target: EventTarget): GridPosition | undefined {
  if (!(target instanceof Element)) {
    return undefined;
  }
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row
    ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) }
    : undefined;
}
