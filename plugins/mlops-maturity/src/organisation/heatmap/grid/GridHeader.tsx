import { memo } from 'react';
import { useMessages } from '../../../text';
import { gapBefore, type GridMetrics } from './gridMetrics';
import type { HeatmapColumn } from '../matrix/heatmapColumns';
import type { HeatmapClasses } from './useHeatmapStyles';

/** The names of the groups, which stay in view. */
export const GridHeader = memo(function Header(props: {
  columns: readonly HeatmapColumn[];
  visible: readonly number[];
  metrics: GridMetrics;
  classes: HeatmapClasses;
}) {
  const { columns, visible, metrics, classes } = props;
  const t = useMessages();
  const [total] = columns;
  const totalHeader = (
    <div
      role="columnheader"
      aria-colindex={2}
      title={total.title}
      className={`${classes.headerCell} ${classes.total}`}
    >
      <span className={classes.clamp}>{total.title}</span>
    </div>
  );
  return (
    <div role="row" aria-rowindex={1} className={classes.header}>
      <div role="presentation" className={classes.sticky}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={`${classes.headerCell} ${classes.headerLabel}`}
        >
          {t('heatmap.practice')}
        </div>
        {metrics.totalStays && totalHeader}
      </div>
      {!metrics.totalStays && totalHeader}
      {visible.map((index, place) => {
        const { id, kind, title } = columns[index + 1];
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 3}
            title={kind === 'others' ? t('heatmap.openOthers') : title}
            className={classes.headerCell}
            style={{ marginLeft: gapBefore(visible, place, metrics) }}
          >
            <span className={classes.clamp}>{title}</span>
          </div>
        );
      })}
    </div>
  );
});
