import { memo } from 'react';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { GridMetrics } from './gridMetrics';
import { HeatmapCellView } from './HeatmapCellView';
import type { HeatmapRow } from './heatmapRows';
import type { HeatmapColumn } from './orderColumns';
import type { HeatmapClasses } from './useHeatmapStyles';

/**
 * One row of the grid: its label, the whole organisation, and those groups
 * that are in view.
 */
export const HeatmapRowView = memo(function Row(props: {
  row: HeatmapRow;
  rowIndex: number;
  columns: readonly HeatmapColumn[];
  /** Indexes of the groups to draw, counted without the first column. */
  visible: readonly number[];
  /** The cell that takes part in the tab order; -1 if it is in another row. */
  activeColumn: number;
  width: number;
  metrics: GridMetrics;
  classes: HeatmapClasses;
}) {
  const { row, rowIndex, columns, visible, activeColumn, width, metrics } =
    props;
  const { classes } = props;
  const { labelWidth, columnWidth, rowHeight, headerHeight } = metrics;
  const [total] = columns;
  const ToggleIcon = row.expanded ? ExpandMoreIcon : ChevronRightIcon;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 2}
      aria-level={row.depth}
      aria-expanded={row.expanded}
      className={classes.row}
      style={{
        top: headerHeight + rowIndex * rowHeight,
        height: rowHeight,
        width,
      }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={row.title}
        tabIndex={activeColumn === 0 ? 0 : -1}
        data-row={rowIndex}
        data-column={0}
        title={'description' in row ? row.description : undefined}
        className={[
          classes.label,
          classes.stickyLabel,
          classes.focusable,
          ...(row.kind === 'section' ? [classes.section] : []),
        ].join(' ')}
        style={{
          width: labelWidth,
          flex: `0 0 ${labelWidth}px`,
          paddingLeft: 4 + (row.depth - 1) * 14,
        }}
      >
        <span className={classes.twist} aria-hidden>
          {row.expanded !== undefined && <ToggleIcon fontSize="small" />}
        </span>
        <span className={classes.labelText}>{row.title}</span>
      </div>
      <HeatmapCellView
        row={row}
        column={total}
        rowIndex={rowIndex}
        columnIndex={1}
        active={activeColumn === 1}
        left={labelWidth}
        width={columnWidth}
        classes={classes}
      />
      {visible.map(index => (
        <HeatmapCellView
          key={columns[index + 1].id}
          row={row}
          column={columns[index + 1]}
          rowIndex={rowIndex}
          columnIndex={index + 2}
          active={activeColumn === index + 2}
          left={labelWidth + (index + 1) * columnWidth}
          width={columnWidth}
          classes={classes}
        />
      ))}
    </div>
  );
});
