import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import {
  findStatement,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
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
    <Panel title={t('tab.plan.title')}>
      {plan.steps.length > 0 && (
        <Typography>
          {t('common.planProgress', {
            done: plan.steps.filter(({ done }) => done).length,
            total: plan.steps.length,
          })}
        </Typography>
      )}
      <ul className={classes.list}>
        {plan.steps.map(({ statementId, owner, dueOn, done }) => (
          <li key={statementId}>
            <Link
              to={tabLink(entityRef, {
                view: 'questionnaire',
                statement: statementId,
              })}
              className={done ? classes.done : undefined}
            >
              {findStatement(model, statementId)?.label ?? statementId}
            </Link>
            <Typography variant="body2" color="textSecondary">
              {done && <span>{t('tab.plan.done')} </span>}
              {owner && <EntityName entityRef={owner} defaultKind="User" />}
              {owner && dueOn && ' · '}
              {dueText(t, { dueOn, done })}
            </Typography>
          </li>
        ))}
      </ul>
      {picks.length > 0 && (
        <>
          <Typography>{t('tab.plan.picks')}</Typography>
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
