import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findStatement,
  type AssessmentView,
  type Plan,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { enoughText } from '../../text/sentences';
import { EntityName } from '../../ui/EntityName';
import { dueText } from '../plan/dueText';
import { plannedPicks } from '../plan/plannedPicks';
import { plannedPickText } from '../plan/plannedPickText';
import { Panel } from '../../ui/Panel';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(1, 0),
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(1) },
    },
    done: { textDecoration: 'line-through' },
  }),
  { name: 'MlopsMaturityPlanPanel' },
);

/** What the owners mean to do, who, and until when; nothing without a plan. */
export function PlanPanel(props: { view: AssessmentView }) {
  const { plan, entityRef, submission } = props.view;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  if (!plan || plan.steps.length === 0) {
    return null;
  }
  const picks = plannedPicks(
    plan.picks,
    submission?.document.picks ?? {},
    model,
  );
  return (
    <Panel
      title={t('tab.plan.title')}
      defaultOpen={false}
      summary={t('common.planProgress', {
        done: plan.steps.filter(({ done }) => done).length,
        total: plan.steps.length,
      })}
    >
      <ul className={classes.list}>
        {plan.steps.map(step => (
          <PlannedStep key={step.statementId} entityRef={entityRef} {...step} />
        ))}
      </ul>
      {picks.length > 0 && (
        <>
          <div>{t('tab.plan.picks')}</div>
          <ul className={classes.list}>
            {picks.map(pick => (
              <li key={pick.dimension.id}>
                <Link
                  to={tabLink(entityRef, {
                    view: 'questionnaire',
                    section: 'levels',
                  })}
                  className={pick.done ? classes.done : undefined}
                >
                  {plannedPickText(t, pick)}
                </Link>
                {pick.done && (
                  <Typography variant="body2" color="textSecondary">
                    {t('tab.plan.done')}
                  </Typography>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Link to={tabLink(entityRef, { view: 'plan' })} underline="always">
        {t('tab.plan.open')}
      </Link>
    </Panel>
  );
}

/** One step with the parts that it is about, who does it, and until when. */
function PlannedStep(props: Plan['steps'][number] & { entityRef: string }) {
  const { entityRef, statementId, parts, owner, dueOn, done } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const statement = findStatement(model, statementId);
  const enough = statement && enoughText(t, statement, parts);
  return (
    <li>
      <Link
        to={tabLink(entityRef, {
          view: 'questionnaire',
          statement: statementId,
        })}
        className={done ? classes.done : undefined}
      >
        {statement?.label ?? statementId}
      </Link>
      <Typography variant="body2" color="textSecondary">
        {enough && <span>{enough} </span>}
        {done && <span>{t('tab.plan.done')} </span>}
        {owner && <EntityName entityRef={owner} defaultKind="User" />}
        {owner && dueOn && ' · '}
        {dueText(t, { dueOn, done })}
      </Typography>
    </li>
  );
}
