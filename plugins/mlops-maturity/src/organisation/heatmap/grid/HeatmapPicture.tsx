import { memo, useCallback, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages, type Translate } from '../../../text';
import { HeatmapGrid, type HeatmapGridProps } from './HeatmapGrid';
import type { HeatmapRow } from '../matrix/heatmapRows';
import type { HeatmapColumn } from '../matrix/orderColumns';

const useStyles = makeStyles(
  theme => ({
    // Two lines, whether or not there is something to say, so that the grid
    // does not move under the mouse.
    detail: {
      height: '2.9em',
      overflow: 'hidden',
      margin: theme.spacing(1, 0),
    },
  }),
  { name: 'MlopsMaturityHeatmapPicture' },
);

/**
 * The grid under a line that says what the mouse or the focus is on.
 */
export const HeatmapPicture = memo(function Picture(
  props: Omit<HeatmapGridProps, 'onPoint'> & {
    /** What the line says as long as nothing is pointed at. */
    introduction: string;
  },
) {
  const { introduction, ...grid } = props;
  const classes = useStyles();
  const t = useMessages();
  // Kept here, so that moving the mouse draws this line and nothing else.
  // Ids, because what they stand for is another object in each report.
  const [pointed, setPointed] = useState<{ row: string; column?: string }>();
  const point = useCallback(
    (row: string, column?: string) =>
      setPointed(present =>
        present?.row === row && present.column === column
          ? present
          : { row, column },
      ),
    [],
  );
  const row = grid.rows.find(({ id }) => id === pointed?.row);
  const column = grid.columns.find(({ id }) => id === pointed?.column);
  const label = row && column && grid.cells.of(row.id, column.id)?.label;
  const more = row && detailsOf(t, row, column);
  return (
    <>
      {/* Screen readers have the same words as the names of the cells. */}
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.detail}
        aria-hidden
      >
        {row ? (
          <>
            {label && <strong>{label}</strong>}
            {label && more && ' · '}
            {more}
          </>
        ) : (
          introduction
        )}
      </Typography>
      <HeatmapGrid {...grid} onPoint={point} />
    </>
  );
});

/** What a practice is about, and where the others lead to. */
function detailsOf(
  t: Translate,
  row: HeatmapRow,
  column: HeatmapColumn | undefined,
): string {
  if (column?.kind === 'others') {
    return t('heatmap.openOthers');
  }
  return 'description' in row ? row.description : '';
}
