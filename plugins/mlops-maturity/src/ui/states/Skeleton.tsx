import { makeStyles } from '@material-ui/core/styles';
import MuiSkeleton from '@material-ui/lab/Skeleton';

const useStyles = makeStyles(
  theme => ({
    rows: { display: 'grid', gap: theme.spacing(1) },
    still: {
      '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
    },
  }),
  { name: 'MlopsMaturitySkeleton' },
);

/** The height of a line of text. */
const ROW_HEIGHT = 24;

/**
 * Keeps the place of what is on its way, so that nothing moves when it comes.
 *
 * @param props - as high as what replaces it: in pixels, or in rows of text
 */
export function Skeleton(
  props: { height: number; rows?: never } | { rows: number; height?: never },
) {
  const { height = ROW_HEIGHT, rows = 1 } = props;
  const classes = useStyles();
  return (
    <div aria-hidden className={classes.rows}>
      {Array.from({ length: rows }, (_, row) => (
        <MuiSkeleton
          key={row}
          variant="rect"
          height={height}
          className={classes.still}
        />
      ))}
    </div>
  );
}
