import { memo } from 'react';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { PreparedCells } from '../matrix/PreparedCells';
import { gapBefore, type GridMetrics } from './gridMetrics';
import { GridCell } from './GridCell';
import type { HeatmapRow } from '../matrix/heatmapRows';
import type { HeatmapColumn } from '../matrix/heatmapColumns';
import type { HeatmapClasses } from './useHeatmapStyles';

/**
 * One row of the grid: its label, the whole organisation, and those groups
 * that are in view.
 */
export const GridRow = memo(function Row(props: {
  row: HeatmapRow;
  rowIndex: number;
  columns: readonly HeatmapColumn[];
  cells: PreparedCells;
  /** Indexes of the groups to draw, counted without the first column. */
  visible: readonly number[];
  /** The cell that takes part in the tab order; -1 if it is in another row. */
  activeColumn: number;
  metrics: GridMetrics;
  classes: HeatmapClasses;
}) {
  const { row, rowIndex, columns, cells, visible, activeColumn } = props;
  const { metrics, classes } = props;
  const { rowHeight, headerHeight } = metrics;
  const [total] = columns;
  const totalView = cells.of(row.id, total.id);
  const totalCell = totalView && (
    <GridCell
      view={totalView}
      scale={cells.scale}
      columnIndex={1}
      active={activeColumn === 1}
      gap={0}
      classes={classes}
    />
  );
  const ToggleIcon = row.expanded ? ExpandMoreIcon : ChevronRightIcon;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 2}
      aria-level={row.depth}
      aria-expanded={row.expanded}
      data-row={rowIndex}
      className={classes.row}
      style={{ top: headerHeight + rowIndex * rowHeight }}
    >
      {/* One sticky element a row: each is a layer that scrolling has to move. */}
      <div role="presentation" className={classes.sticky}>
        <div
          role="rowheader"
          aria-colindex={1}
          aria-label={row.title}
          tabIndex={activeColumn === 0 ? 0 : -1}
          data-column={0}
          title={row.description}
          className={`${classes.label} ${
            row.kind === 'section' ? classes.section : ''
          }`}
          style={{
            paddingLeft: 4 + (row.depth - 1) * (metrics.shortLabels ? 4 : 14),
          }}
        >
          <span className={classes.twist} aria-hidden>
            {row.expanded !== undefined && <ToggleIcon fontSize="small" />}
          </span>
          <span
            className={
              metrics.shortLabels
                ? `${classes.labelText} ${classes.threeLines}`
                : classes.labelText
            }
          >
            {metrics.shortLabels ? row.shortTitle ?? row.title : row.title}
          </span>
        </div>
        {metrics.totalStays && totalCell}
      </div>
      {!metrics.totalStays && totalCell}
      {visible.map((index, place) => {
        const column = columns[index + 1];
        const view = cells.of(row.id, column.id);
        return (
          view && (
            <GridCell
              key={column.id}
              view={view}
              scale={cells.scale}
              columnIndex={index + 2}
              active={activeColumn === index + 2}
              gap={gapBefore(visible, place, metrics)}
              classes={classes}
            />
          )
        );
      })}
    </div>
  );
});
