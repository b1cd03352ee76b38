import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/states/Empty';
import { Panel } from '../../ui/Panel';
import type { Emptiness } from './emptiness';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    code: {
      margin: theme.spacing(1, 0, 0),
      padding: theme.spacing(1.5),
      overflowX: 'auto',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'MlopsMaturityEmptyPage' },
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

/** The filters leave no component over. */
function NothingMatches(props: { onClear: () => void }) {
  const t = useMessages();
  return (
    <Panel title={t('organisation.empty.noMatch')}>
      <Button size="small" variant="outlined" onClick={props.onClear}>
        {t('organisation.empty.clear')}
      </Button>
    </Panel>
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
  const classes = useStyles();
  const t = useMessages();
  return (
    <Panel title={t('organisation.empty.noneAssessed', { count })}>
      <div className={classes.actions}>
        <Button size="small" variant="outlined" onClick={onListComponents}>
          {t('organisation.empty.listComponents')}
        </Button>
        <Button size="small" variant="outlined" onClick={onClear}>
          {t('organisation.empty.clear')}
        </Button>
      </div>
    </Panel>
  );
}

/** Types of components that are in scope unless configured otherwise. */
const EXAMPLE_TYPES = 'ml-model, ml-service, training-pipeline';

/** There are no components at all. */
function NothingInScope() {
  const classes = useStyles();
  const t = useMessages();
  return (
    <Panel title={t('organisation.empty.noComponents')}>
      <Empty>
        {t('organisation.empty.noComponentsText', { types: EXAMPLE_TYPES })}
      </Empty>
      <pre className={classes.code}>
        {`metadata:\n  annotations:\n    mlops-maturity/assess: 'true'`}
      </pre>
    </Panel>
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
    <Panel
      title={
        scopeTitle === undefined
          ? t('organisation.empty.noAssessments')
          : t('organisation.empty.noAssessmentsOf', { name: scopeTitle })
      }
    >
      <Empty
        action={{
          title: t('organisation.empty.listComponents'),
          onClick: onListComponents,
        }}
      >
        {t('organisation.empty.noAssessmentsText')}
      </Empty>
    </Panel>
  );
}
