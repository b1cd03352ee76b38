import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2), marginTop: theme.spacing(1) },
    heading: {
      fontSize: '1rem',
      fontWeight: 'bold',
      marginBottom: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityReviewPanel' },
);

/** One part of the review. */
export function ReviewPanel(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  return (
    <Paper variant="outlined" className={classes.root}>
      <Typography variant="h4" component="h3" className={classes.heading}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
