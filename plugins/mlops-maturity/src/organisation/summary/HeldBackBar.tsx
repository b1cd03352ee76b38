import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { Meter } from '../../ui/Meter';
import { RatioText } from '../../assessment/RatioText';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      width: '100%',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(60px, 240px) 120px',
      gap: theme.spacing(2),
      alignItems: 'center',
      minHeight: 34,
      padding: theme.spacing(0, 0.5),
      fontSize: '0.875rem',
      fontVariantNumeric: 'tabular-nums',
      textAlign: 'left',
      // A title beside the bar would have room for one letter a line.
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gap: theme.spacing(0.5, 2),
        padding: theme.spacing(0.75, 0.5),
      },
    },
    button: {
      borderRadius: theme.shape.borderRadius,
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
      },
    },
    title: {
      overflowWrap: 'anywhere',
      [theme.breakpoints.down('sm')]: { gridColumn: '1 / -1' },
    },
    link: { color: theme.palette.primary.main },
  }),
  { name: 'MlopsMaturityHeldBackBar' },
);

/** How many of those below their target one thing holds there, as a bar. */
export function HeldBackBar(props: {
  title: string;
  count: number;
  /** How many are below their target. */
  of: number;
  /** Opens the components; left out if they cannot be listed. */
  onOpen: (() => void) | undefined;
}) {
  const { title, count, of, onOpen } = props;
  const classes = useStyles();
  const content = (
    <>
      <span
        className={onOpen ? `${classes.title} ${classes.link}` : classes.title}
      >
        {title}{' '}
      </span>
      <Meter value={count} of={of} />
      <RatioText yes={count} applicable={of} percent />
    </>
  );
  return (
    <li>
      {onOpen ? (
        <ButtonBase
          className={`${classes.row} ${classes.button}`}
          onClick={onOpen}
        >
          {content}
        </ButtonBase>
      ) : (
        <div className={classes.row}>{content}</div>
      )}
    </li>
  );
}
