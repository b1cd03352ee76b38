import { memo } from 'react';
import { useTheme } from '@material-ui/core/styles';
import { bucketStyle } from '../../buckets/bucketStyle';
import type { LevelSegment } from '../../buckets/levelSegments';
import type { CellView } from '../matrix/cellView';
import type { HeatmapScale } from '../matrix/colourScales';
import { STEP_CLASSES, type HeatmapClasses } from './useHeatmapStyles';

/** Props of {@link GridCell}. */
export interface GridCellProps {
  view: CellView;
  scale: HeatmapScale;
  /** 1 for the whole organisation; 0 is the row's label. */
  columnIndex: number;
  /** Whether the cell takes part in the tab order. */
  active: boolean;
  /** In pixels, of the columns before it that are not drawn. */
  gap: number;
  classes: HeatmapClasses;
}

/** So many characters of the second line are no wider than a cell. */
const SURE_TO_FIT = 14;

/**
 * One cell of the grid. There can be thousands of them, so it is as few plain
 * elements as possible, has no handlers of its own, and is drawn again only
 * when it changes, not when it is scrolled or moved by an expanded row.
 */
export const GridCell = memo(function Cell(props: GridCellProps) {
  const { view, columnIndex, active, gap, classes } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex + 1}
      aria-label={view.label}
      tabIndex={active ? 0 : -1}
      data-column={columnIndex}
      data-step={view.step}
      className={classNamesOf(props)}
      style={gap === 0 ? undefined : { marginLeft: gap }}
    >
      {view.segments ? (
        <>
          <LevelMix
            segments={view.segments}
            className={classes.mixBar}
            openClassName={classes.mixOpen}
          />
          <small data-marks={view.ratio} />
        </>
      ) : (
        view.value
      )}
      {!view.segments && view.ratio !== undefined && (
        <small
          className={
            view.ratio.length > SURE_TO_FIT ? classes.clipped : undefined
          }
        >
          {view.ratio}
        </small>
      )}
    </div>
  );
});

function classNamesOf(props: GridCellProps): string {
  const { view, scale, columnIndex, classes } = props;
  let names = classes.cell;
  if (columnIndex === 1) {
    names += ` ${classes.total}`;
  }
  if (view.ratio === undefined) {
    names += ` ${classes.oneLine}`;
  }
  if (view.step !== undefined) {
    names += ` ${classes[STEP_CLASSES[scale][view.step]]}`;
  }
  if (view.thin) {
    names += ` ${classes.thin}`;
  }
  if (view.noData) {
    names += ` ${classes.noData}`;
  }
  if (view.stale) {
    names += ` ${classes.stale}`;
  }
  return names;
}

/** Levels as a small bar; the counts are in the cell's name. */
function LevelMix(props: {
  segments: readonly LevelSegment[];
  className: string;
  /** Marks those with open requirements. */
  openClassName: string;
}) {
  const { segments, className, openClassName } = props;
  const theme = useTheme();
  return (
    <span className={className}>
      {segments.map(({ bucket, count, open = 0 }) => (
        <span
          key={bucket}
          style={{ ...bucketStyle(bucket, theme), flex: `${count} 0 0` }}
        >
          {open > 0 && (
            <span
              className={openClassName}
              style={{ width: `${(100 * open) / count}%` }}
            />
          )}
        </span>
      ))}
    </span>
  );
}
