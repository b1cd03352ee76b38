import { memo, type CSSProperties, type ReactNode } from 'react';
import { binOf } from './bins';
import { cellColors } from './cellColors';
import { cellText, isMostlyStale } from './cellText';
import { isThin, poolCell } from './heatmapCell';
import {
  AnswersContent,
  CoverageContent,
  LevelMixContent,
} from './HeatmapCellContent';
import type { HeatmapRow } from './heatmapRows';
import type { HeatmapColumn } from './orderColumns';
import type { HeatmapClasses } from './useHeatmapStyles';

/** Props of {@link HeatmapCellView}. */
export interface HeatmapCellViewProps {
  row: HeatmapRow;
  column: HeatmapColumn;
  rowIndex: number;
  /** 1 for the whole organisation; 0 is the row's label. */
  columnIndex: number;
  /** Whether the cell takes part in the tab order. */
  active: boolean;
  /** In pixels, from the left edge of the row. */
  left: number;
  /** In pixels. */
  width: number;
  classes: HeatmapClasses;
}

/**
 * One cell of the grid. Its name says in words all that it shows. It is drawn
 * again only when it changes, not when it is scrolled.
 */
export const HeatmapCellView = memo(function Cell(props: HeatmapCellViewProps) {
  const { row, column, rowIndex, columnIndex, active, classes } = props;
  const { left, width } = props;
  const { content, colors, mark } = lookOf(props);
  const isTotal = column.kind === 'total';
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex + 1}
      aria-label={cellText(row, column)}
      aria-disabled={column.kind === 'others' || undefined}
      tabIndex={active ? 0 : -1}
      data-row={rowIndex}
      data-column={columnIndex}
      className={[
        classes.cell,
        classes.focusable,
        isTotal ? classes.stickyTotal : classes.placed,
        ...(mark ? [mark] : []),
        ...(column.kind === 'others' ? [classes.closed] : []),
      ].join(' ')}
      style={{ ...colors, left, width, flex: `0 0 ${width}px` }}
    >
      <div className={classes.content}>{content}</div>
    </div>
  );
});

function lookOf({ row, column: { group }, classes }: HeatmapCellViewProps): {
  content: ReactNode;
  colors?: CSSProperties;
  mark?: string;
} {
  switch (row.kind) {
    case 'coverage':
      return {
        content: <CoverageContent group={group} classes={classes} />,
        mark: isMostlyStale(group) ? classes.stale : undefined,
      };
    case 'levels':
      return { content: <LevelMixContent group={group} classes={classes} /> };
    default: {
      const cell = poolCell(group, row.statementIndexes);
      const bin = binOf(cell.percent);
      return {
        content: <AnswersContent group={group} cell={cell} classes={classes} />,
        colors: bin && cellColors(bin, isThin(cell)),
        mark: group.assessed === 0 ? classes.noData : undefined,
      };
    }
  }
}
