import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import {
  findStatement,
  type AssessmentView,
  type Plan,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useFormats, useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { EntityName } from '../../ui/EntityName';
import { When } from '../../ui/When';
import { plannedPicks } from './plannedPicks';
import { plannedPickText } from './plannedPickText';

/** The plan of somebody else next to one's own, and the choice between them. */
export function PlanConflict(props: {
  current: AssessmentView;
  onTakeMine: () => void;
  onTakeTheirs: (plan: Plan | null) => void;
}) {
  const { current, onTakeMine, onTakeTheirs } = props;
  const { plan } = current;
  const t = useMessages();
  const model = useMaturityModel();
  const { day } = useFormats();
  return (
    <Alert severity="warning">
      <AlertTitle>{t('plan.conflict.title')}</AlertTitle>
      <Typography variant="body2" component="div">
        {plan
          ? t('plan.conflict.text', {
              person: (
                <EntityName entityRef={plan.updatedBy} defaultKind="User" />
              ),
              when: <When iso={plan.updatedAt} />,
            })
          : t('plan.conflict.dropped')}
        {plan && (
          <ul>
            {plan.steps.map(({ statementId, owner, dueOn }) => (
              <li key={statementId}>
                {t('plan.conflict.step', {
                  statement:
                    findStatement(model, statementId)?.label ?? statementId,
                  owner: owner ? (
                    <EntityName entityRef={owner} defaultKind="User" />
                  ) : (
                    t('plan.steps.nobody')
                  ),
                  due: dueOn ? day(dueOn) : t('plan.conflict.noDue'),
                })}
              </li>
            ))}
            {plannedPicks(
              plan.picks,
              current.submission?.document.picks ?? {},
              model,
            ).map(pick => (
              <li key={pick.dimension.id}>{plannedPickText(t, pick)}</li>
            ))}
          </ul>
        )}
      </Typography>
      <Button color="inherit" variant="outlined" onClick={onTakeMine}>
        {t('plan.conflict.mine')}
      </Button>{' '}
      <Button color="inherit" onClick={() => onTakeTheirs(plan)}>
        {t('plan.conflict.theirs')}
      </Button>
    </Alert>
  );
}
