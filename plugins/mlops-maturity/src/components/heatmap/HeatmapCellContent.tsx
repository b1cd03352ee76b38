import { useTheme } from '@material-ui/core/styles';
import {
  percentOf,
  type HeatmapGroup,
} from 'backstage-plugin-mlops-maturity-common';
import { bucketStyle } from '../charts/bucketStyle';
import { levelSegments } from '../charts/levelSegments';
import type { HeatmapCell } from './heatmapCell';
import type { HeatmapClasses } from './useHeatmapStyles';

interface ContentProps {
  group: HeatmapGroup;
  classes: HeatmapClasses;
}

/** A percentage, large, above its k of n, small. */
function Share(props: {
  yes: number;
  applicable: number;
  classes: HeatmapClasses;
}) {
  const { yes, applicable, classes } = props;
  const percent = percentOf(yes, applicable);
  return (
    <>
      <span className={classes.percent}>
        {percent === null ? '–' : `${percent === 100 ? '✓ ' : ''}${percent} %`}
      </span>
      {percent !== null && (
        <span className={classes.ratio}>
          {yes} of {applicable}
        </span>
      )}
    </>
  );
}

/** How much of a group is assessed. */
export function CoverageContent(props: ContentProps) {
  const { group, classes } = props;
  return (
    <Share yes={group.assessed} applicable={group.inScope} classes={classes} />
  );
}

/** The levels of a group as a small bar; the counts are in the cell's name. */
export function LevelMixContent(props: ContentProps) {
  const { group, classes } = props;
  const theme = useTheme();
  return (
    <span className={classes.mix}>
      <span className={classes.mixBar}>
        {levelSegments(group).map(({ bucket, count }) => (
          <span
            key={bucket}
            style={{ ...bucketStyle(bucket, theme), flex: `${count} 0 0` }}
          />
        ))}
      </span>
    </span>
  );
}

/** The pooled answers of a group. */
export function AnswersContent(props: ContentProps & { cell: HeatmapCell }) {
  const { group, cell, classes } = props;
  return group.assessed === 0 ? (
    <>no data</>
  ) : (
    <Share yes={cell.yes} applicable={cell.applicable} classes={classes} />
  );
}
