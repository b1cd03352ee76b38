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
import { gridAction, type GridPosition } from './gridAction';
import { gridMetrics } from './gridMetrics';
import { HeatmapHeader } from './HeatmapHeader';
import type { HeatmapRow } from './heatmapRows';
import { HeatmapRowView } from './HeatmapRowView';
import type { HeatmapColumn } from './orderColumns';
import { revealCell } from './revealCell';
import { useHeatmapStyles } from './useHeatmapStyles';
import { useVisibleIndexes } from './useVisibleIndexes';

/** Props of {@link HeatmapGrid}. */
export interface HeatmapGridProps {
  rows: readonly HeatmapRow[];
  columns: readonly HeatmapColumn[];
  /** Shows or hides the rows below a row. */
  onToggle: (row: HeatmapRow) => void;
  onOpen: (row: HeatmapRow, column: HeatmapColumn) => void;
  /** The mouse or the focus is on a cell; on a label without a column. */
  onPoint: (row: HeatmapRow, column?: HeatmapColumn) => void;
}

/** The label column has no group, and is known by this name. */
const LABEL = 'label';

/**
 * The heatmap as an ARIA treegrid: one tab stop, arrow keys between cells, and
 * only those rows and columns in the document that are in view.
 */
export const HeatmapGrid = memo(function Grid(props: HeatmapGridProps) {
  const { rows, columns, onToggle, onOpen, onPoint } = props;
  const classes = useHeatmapStyles();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const metrics = useMemo(() => gridMetrics(narrow), [narrow]);
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
    pinned: activeAt.row,
  });
  const visible = useVisibleIndexes({
    scroller,
    horizontal: true,
    count: columns.length - 1,
    size: metrics.columnWidth,
    offset: metrics.labelWidth + metrics.columnWidth,
    pinned: activeAt.column - 2,
  });
  const width = metrics.labelWidth + columns.length * metrics.columnWidth;

  const activate = ({ row, column }: GridPosition) =>
    setActive({
      row: rows[row].id,
      column: column === 0 ? LABEL : columns[column - 1].id,
    });
  const open = ({ row, column }: GridPosition) => {
    const opened = columns[Math.max(0, column - 1)];
    if (opened.kind !== 'others') {
      onOpen(rows[row], opened);
    }
  };

  useLayoutEffect(() => {
    if (focusWanted.current && scroller.current) {
      focusWanted.current = false;
      revealCell(scroller.current, activeAt, metrics);
      scroller.current
        .querySelector<HTMLElement>(
          `[data-row="${activeAt.row}"][data-column="${activeAt.column}"]`,
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
      onToggle(rows[action.row]);
    } else {
      open(action.at);
    }
  };

  const point = ({ row, column }: GridPosition) =>
    onPoint(rows[row], column === 0 ? undefined : columns[column - 1]);

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
      onToggle(rows[at.row]);
    } else if (at) {
      open(at);
    }
  };

  return (
    <div
      ref={scroller}
      role="treegrid"
      tabIndex={-1}
      aria-label="Practices by group"
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
        className={classes.canvas}
        style={{
          width,
          height: metrics.headerHeight + rows.length * metrics.rowHeight,
        }}
      >
        <HeatmapHeader
          columns={columns}
          visible={visible}
          width={width}
          metrics={metrics}
          classes={classes}
        />
        {visibleRows.map(index => (
          <HeatmapRowView
            key={rows[index].id}
            row={rows[index]}
            rowIndex={index}
            columns={columns}
            visible={visible}
            activeColumn={index === activeAt.row ? activeAt.column : -1}
            width={width}
            metrics={metrics}
            classes={classes}
          />
        ))}
      </div>
    </div>
  );
});

function positionOf(target: EventTarget): GridPosition | undefined {
  const cell =
    target instanceof Element
      ? target.closest<HTMLElement>('[data-row]')
      : undefined;
  return cell
    ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
    : undefined;
}
