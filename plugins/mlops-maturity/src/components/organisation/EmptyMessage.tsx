import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(3), marginTop: theme.spacing(2) },
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
  const t = useMessages();
  return (
    <EmptyMessage
      title={t('organisation.empty.noMatch')}
      action={{
        title: t('organisation.empty.clear'),
        onClick: props.onClear,
      }}
    >
      {t('organisation.empty.noMatchText')}
    </EmptyMessage>
  );
}

/** Types of components that are in scope unless configured otherwise. */
const EXAMPLE_TYPES = 'ml-model, ml-service, training-pipeline';

/** There are no components at all. */
export function NothingInScope() {
  const classes = useStyles();
  const t = useMessages();
  return (
    <EmptyMessage title={t('organisation.empty.noComponents')}>
      {t('organisation.empty.noComponentsText', { types: EXAMPLE_TYPES })}
      <pre className={classes.code}>
        {`metadata:\n  annotations:\n    mlops-maturity/assess: 'true'`}
      </pre>
    </EmptyMessage>
  );
}

/** There are components, but no assessments. */
export function NothingAssessed(props: { onListComponents: () => void }) {
  const t = useMessages();
  return (
    <EmptyMessage
      title={t('organisation.empty.noAssessments')}
      action={{
        title: t('organisation.empty.listComponents'),
        onClick: props.onListComponents,
      }}
    >
      {t('organisation.empty.noAssessmentsText')}
    </EmptyMessage>
  );
}
