import { useId, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { NARROW } from '../ui/narrow';
import { typeScale } from '../ui/typeScale';
import { FieldProblem } from './FieldProblem';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(0.5, 3),
      minWidth: 0,
    },
    // A long answer goes below the question rather than squeeze it.
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      '& > :first-child': { flex: '1 1 280px' },
      '& > :nth-child(2)': {
        minWidth: 0,
        marginLeft: 'auto',
        [NARROW]: { flexBasis: '100%' },
      },
    },
    title: {
      // Dialogs stand outside of what sets the font of the page.
      ...typeScale(theme).body,
      fontWeight: 'bold',
    },
    whole: { gridColumn: '1 / -1', flexBasis: '100%' },
  }),
  { name: 'MlopsMaturityQuestion' },
);

/** A question with whatever answers it. */
export function Question(props: {
  title: ReactNode;
  hint?: ReactNode;
  /** What keeps the answer from being saved. */
  problem?: string;
  /** Puts the answer beside the question, where there is room. */
  isRow?: boolean;
  children: ReactNode;
}) {
  const { title, hint, problem, isRow, children } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={`${id}title`}
      className={isRow ? `${classes.root} ${classes.row}` : classes.root}
    >
      <div>
        <div id={`${id}title`} className={classes.title}>
          {title}
        </div>
        {hint && (
          <Typography component="div" variant="body2" color="textSecondary">
            {hint}
          </Typography>
        )}
      </div>
      <div>{children}</div>
      <div className={classes.whole}>
        <FieldProblem text={problem} />
      </div>
    </div>
  );
}
