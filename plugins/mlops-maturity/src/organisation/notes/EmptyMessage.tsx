import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Button } from '../../ui/Button';
import { useMessages } from '../../text';
import type { Emptiness } from './emptiness';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(3), marginTop: theme.spacing(2) },
    text: { maxWidth: '70ch', marginTop: theme.spacing(1) },
    action: { margin: theme.spacing(2, 1, 0, 0) },
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

/** Says why the page has no numbers, and what leads on. */
export function EmptyPage(props: {
  reason: Emptiness;
  /** How many components the filters leave over. */
  count: number;
  /** What the page is about, where that is not everything. */
  scopeTitle?: string;
  onClear: () => void;
  onListComponents: () => void;
}) {
  const { reason, count, scopeTitle, onClear, onListComponents } = props;
  switch (reason) {
    case 'no-match':
      return <NothingMatches onClear={onClear} />;
    case 'none-assessed-of-match':
      return (
        <NoneAssessedOfMatch
          count={count}
          onClear={onClear}
          onListComponents={onListComponents}
        />
      );
    case 'no-components':
      return <NothingInScope />;
    default:
      return (
        <NothingAssessed
          scopeTitle={scopeTitle}
          onListComponents={onListComponents}
        />
      );
  }
}

function EmptyMessage(props: {
  title: string;
  children?: ReactNode;
  actions?: { title: string; onClick: () => void }[];
}) {
  const { title, children, actions = [] } = props;
  const classes = useStyles();
  return (
    <Paper className={classes.root}>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      {children && (
        <Typography component="div" className={classes.text}>
          {children}
        </Typography>
      )}
      {actions.map(action => (
        <Button
          key={action.title}
          className={classes.action}
          variant="outlined"
          onClick={action.onClick}
        >
          {action.title}
        </Button>
      ))}
    </Paper>
  );
}

/** The filters leave no component over. */
function NothingMatches(props: { onClear: () => void }) {
  const t = useMessages();
  return (
    <EmptyMessage
      title={t('organisation.empty.noMatch')}
      actions={[
        { title: t('organisation.empty.clear'), onClick: props.onClear },
      ]}
    />
  );
}

/** The filters leave only components over that are not assessed. */
function NoneAssessedOfMatch(props: {
  /** How many they leave over. */
  count: number;
  onClear: () => void;
  onListComponents: () => void;
}) {
  const { count, onClear, onListComponents } = props;
  const t = useMessages();
  return (
    <EmptyMessage
      title={t('organisation.empty.noneAssessed', { count })}
      actions={[
        { title: t('organisation.empty.clear'), onClick: onClear },
        {
          title: t('organisation.empty.listComponents'),
          onClick: onListComponents,
        },
      ]}
    />
  );
}

/** Types of components that are in scope unless configured otherwise. */
const EXAMPLE_TYPES = 'ml-model, ml-service, training-pipeline';

/** There are no components at all. */
function NothingInScope() {
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
function NothingAssessed(props: {
  /** What the page is about, where that is not everything. */
  scopeTitle?: string;
  onListComponents: () => void;
}) {
  const { scopeTitle, onListComponents } = props;
  const t = useMessages();
  return (
    <EmptyMessage
      title={
        scopeTitle === undefined
          ? t('organisation.empty.noAssessments')
          : t('organisation.empty.noAssessmentsOf', { name: scopeTitle })
      }
      actions={[
        {
          title: t('organisation.empty.listComponents'),
          onClick: onListComponents,
        },
      ]}
    >
      {t('organisation.empty.noAssessmentsText')}
    </EmptyMessage>
  );
}
