import { useId, type ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(2),
      marginTop: theme.spacing(3),
      // Lets a wide grid scroll inside instead of widening the page.
      minWidth: 0,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(2),
    },
    title: { flexGrow: 1 },
  }),
  { name: 'MlopsMaturityPageSection' },
);

/**
 * A titled part of the page with its controls.
 */
export function PageSection(props: {
  title: string;
  controls?: ReactNode;
  busy?: boolean;
  children: ReactNode;
}) {
  const { title, controls, busy, children } = props;
  const classes = useStyles();
  const titleId = useId();
  return (
    <Paper
      component="section"
      className={classes.root}
      aria-labelledby={titleId}
      aria-busy={busy}
    >
      <div className={classes.head}>
        <Typography
          id={titleId}
          variant="h6"
          component="h2"
          className={classes.title}
        >
          {title}
        </Typography>
        {controls}
      </div>
      {children}
    </Paper>
  );
}
