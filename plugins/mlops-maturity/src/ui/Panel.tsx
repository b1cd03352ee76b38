import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(3),
      minWidth: 0,
    },
    title: {
      fontSize: '1.25rem',
      fontWeight: 'bold',
      marginBottom: theme.spacing(2),
    },
  }),
  { name: 'MlopsMaturityPanel' },
);

/** A titled part of the tab, as a landmark of its own. */
export function Panel(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  return (
    <Paper component="section" className={classes.root} aria-label={title}>
      <Typography variant="h3" component="h2" className={classes.title}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
