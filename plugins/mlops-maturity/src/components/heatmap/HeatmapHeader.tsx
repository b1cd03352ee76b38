import type { GridMetrics } from './gridMetrics';
import type { HeatmapColumn } from './orderColumns';
import type { HeatmapClasses } from './useHeatmapStyles';

/** The names of the groups, which stay in view. */
export function HeatmapHeader(props: {
  columns: readonly HeatmapColumn[];
  visible: readonly number[];
  width: number;
  metrics: GridMetrics;
  classes: HeatmapClasses;
}) {
  const { columns, visible, width, metrics, classes } = props;
  const { labelWidth, columnWidth, headerHeight } = metrics;
  const [total] = columns;
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={classes.header}
      style={{ height: headerHeight, width }}
    >
      <div
        role="columnheader"
        aria-colindex={1}
        className={`${classes.headerCell} ${classes.stickyLabel}`}
        style={{ width: labelWidth, flex: `0 0 ${labelWidth}px` }}
      >
        Practice
      </div>
      <div
        role="columnheader"
        aria-colindex={2}
        className={`${classes.headerCell} ${classes.stickyTotal}`}
        style={{
          left: labelWidth,
          width: columnWidth,
          flex: `0 0 ${columnWidth}px`,
        }}
      >
        {total.title}
      </div>
      {visible.map(index => {
        const { id, title } = columns[index + 1];
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 3}
            title={title}
            className={`${classes.headerCell} ${classes.placed}`}
            style={{
              left: labelWidth + (index + 1) * columnWidth,
              width: columnWidth,
            }}
          >
            <span className={classes.clamp}>{title}</span>
          </div>
        );
      })}
    </div>
  );
}
