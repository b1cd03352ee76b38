import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(3), marginTop: theme.spacing(3) },
    text: { maxWidth: '70ch', marginTop: theme.spacing(1) },
    action: { marginTop: theme.spacing(2) },
    code: {
      margin: theme.spacing(1, 0, 0),
      padding: theme.spacing(1.5),
      overflowX: 'auto',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'MlopsMaturityEmptyMessage' },
);

function EmptyMessage(props: {
  title: string;
  children: ReactNode;
  action?: { title: string; onClick: () => void };
}) {
  const { title, children, action } = props;
  const classes = useStyles();
  return (
    <Paper className={classes.root}>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      <Typography component="div" className={classes.text}>
        {children}
      </Typography>
      {action && (
        <Button
          className={classes.action}
          variant="outlined"
          onClick={action.onClick}
        >
          {action.title}
        </Button>
      )}
    </Paper>
  );
}

/** The filters leave no component over. */
export function NothingMatches(props: { onClear: () => void }) {
  return (
    <EmptyMessage
      title="No component matches these filters"
      action={{ title: 'Clear filters', onClick: props.onClear }}
    >
      There are components in scope, but none has all of the chosen properties
      at once. Remove a filter to see more.
    </EmptyMessage>
  );
}

/** There are no components at all. */
export function NothingInScope() {
  const classes = useStyles();
  return (
    <EmptyMessage title="No component is in scope yet">
      Components get here from the catalog, by the filter that the
      administrators of this portal have set. By default these are components of
      a type such as <code>ml-model</code>, <code>ml-service</code> or{' '}
      <code>training-pipeline</code>. Any other one is taken in by an annotation
      in its <code>catalog-info.yaml</code>:
      <pre className={classes.code}>
        {`metadata:\n  annotations:\n    mlops-maturity/assess: 'true'`}
      </pre>
    </EmptyMessage>
  );
}

/** There are components, but no assessments. */
export function NothingAssessed(props: { onListComponents: () => void }) {
  return (
    <EmptyMessage
      title="Nothing is assessed yet"
      action={{
        title: 'List the components',
        onClick: props.onListComponents,
      }}
    >
      Owners assess a component on its own page in the catalog, in the tab
      &quot;MLOps maturity&quot;. It takes about 20 minutes the first time and
      can be saved half-way. Numbers appear here as soon as the first assessment
      is submitted.
    </EmptyMessage>
  );
}
