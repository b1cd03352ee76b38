import { memo, useCallback, useState, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages, type Translate } from '../../../text';
import { HeatmapGrid, type HeatmapGridProps } from './HeatmapGrid';
import type { HeatmapRow } from '../matrix/heatmapRows';
import type { HeatmapColumn } from '../matrix/heatmapColumns';

const useStyles = makeStyles(
  theme => ({
    // Two lines, whether or not there is something to say, so that
    // nothing below moves.
    detail: {
      minHeight: '2.9em',
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityHeatmapPicture' },
);

/**
 * The grid above a line that says what the mouse or the focus is on.
 */
export const HeatmapPicture = memo(function Picture(
  props: Omit<HeatmapGridProps, 'onPoint'> & {
    /** What the line says as long as nothing is pointed at. */
    introduction: string;
    /** Stands between the grid and the line. */
    children?: ReactNode;
  },
) {
  const { introduction, children, ...grid } = props;
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
      <HeatmapGrid {...grid} onPoint={point} />
      {children}
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
  return row.description ?? '';
}
