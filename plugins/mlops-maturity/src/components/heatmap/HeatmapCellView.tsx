import type { CSSProperties } from 'react';
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
import { useHeatmapStyles } from './useHeatmapStyles';

/**
 * One cell of the grid. Its name says in words all that it shows.
 */
export function HeatmapCellView(props: {
  row: HeatmapRow;
  column: HeatmapColumn;
  rowIndex: number;
  /** 1 for the whole organisation; 0 is the row's label. */
  columnIndex: number;
  active: boolean;
  className: string;
  style: CSSProperties;
}) {
  const { row, column, rowIndex, columnIndex, active, className, style } =
    props;
  const classes = useHeatmapStyles();
  const { group } = column;
  const { content, look, extraClass } = drawn();

  function drawn() {
    switch (row.kind) {
      case 'coverage':
        return {
          content: <CoverageContent group={group} />,
          look: {},
          extraClass: isMostlyStale(group) ? classes.stale : '',
        };
      case 'levels':
        return {
          content: <LevelMixContent group={group} />,
          look: {},
          extraClass: '',
        };
      default: {
        const cell = poolCell(group, row.statementIndexes);
        const bin = binOf(cell.percent);
        return {
          content: <AnswersContent group={group} cell={cell} />,
          look: bin ? cellColors(bin, isThin(cell)) : {},
          extraClass: group.assessed === 0 ? classes.noData : '',
        };
      }
    }
  }

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
        extraClass,
        className,
        ...(column.kind === 'others' ? [classes.closed] : []),
      ].join(' ')}
      style={{ ...look, ...style }}
    >
      <div className={classes.content}>{content}</div>
    </div>
  );
}
