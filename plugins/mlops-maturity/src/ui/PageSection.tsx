import { useContext, useId, type ReactNode } from 'react';
import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../text';
import { wrapLongWords } from './longWords';
import { PrintContext } from './PrintContext';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...wrapLongWords,
      position: 'relative',
      padding: theme.spacing(2),
      marginTop: theme.spacing(2),
      // Lets a wide grid scroll inside instead of widening the page.
      minWidth: 0,
    },
    // Over the edge, so that nothing moves when it comes and goes.
    progress: { position: 'absolute', top: 0, left: 0, right: 0 },
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
 * A titled part of the page with its controls, which are left out on paper.
 * While newer numbers load, the present ones stay readable.
 */
export function PageSection(props: {
  title: string;
  controls?: ReactNode;
  busy?: boolean;
  children: ReactNode;
}) {
  const { title, controls, busy, children } = props;
  const classes = useStyles();
  const t = useMessages();
  const titleId = useId();
  const printing = useContext(PrintContext);
  return (
    <Paper
      component="section"
      className={classes.root}
      aria-labelledby={titleId}
      aria-busy={busy}
      elevation={printing ? 0 : undefined}
    >
      {busy && (
        <LinearProgress
          className={classes.progress}
          aria-label={t('organisation.page.loading')}
        />
      )}
      <div className={classes.head}>
        <Typography
          id={titleId}
          variant="h6"
          component="h2"
          className={classes.title}
        >
          {title}
        </Typography>
        {!printing && controls}
      </div>
      {children}
    </Paper>
  );
}
