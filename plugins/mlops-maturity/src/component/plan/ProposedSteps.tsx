import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  type AssessmentView,
  type PlanProposal,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../text';
import { Panel } from '../../ui/Panel';
import { NO_DETAILS, type PlanForm, type StepDetails } from './planForm';
import { PlanStepRow } from './PlanStepRow';
import { useOwnerOptions } from './useOwnerOptions';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      minWidth: 0,
    },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
  }),
  { name: 'MlopsMaturityProposedSteps' },
);

/**
 * The steps to a goal: what to do, and what only has to be answered. The
 * children stand below.
 */
export function ProposedSteps(props: {
  view: AssessmentView;
  form: PlanForm;
  proposal: PlanProposal;
  isReadOnly: boolean;
  onStep: (id: StatementId, isTicked: boolean) => void;
  children: ReactNode;
  onDetails: (id: StatementId, details: Partial<StepDetails>) => void;
}) {
  const { view, form, proposal, isReadOnly, onStep, onDetails } = props;
  const { children } = props;
  const { steps } = proposal;
  const classes = useStyles();
  const t = useMessages();
  const owners = useOwnerOptions(view);
  const proposed = new Set(steps.map(({ statementId }) => statementId));
  const planned = view.plan?.steps ?? [];
  const others = [
    ...new Set([
      ...planned.map(({ statementId }) => statementId),
      ...form.ticked,
    ]),
  ].filter(id => !proposed.has(id));
  const groups = [
    {
      id: 'do',
      title: (count: number) => t('plan.steps.do', { count }),
      ids: steps
        .filter(({ action }) => action === 'do')
        .map(({ statementId }) => statementId),
    },
    {
      id: 'answer',
      title: (count: number) => t('plan.steps.answer', { count }),
      ids: steps
        .filter(({ action }) => action === 'answer')
        .map(({ statementId }) => statementId),
    },
    { id: 'others', title: () => t('plan.steps.others'), ids: others },
  ].filter(({ ids }) => ids.length > 0);
  const outcome = outcomeText(t, proposal);
  return (
    <div className={classes.root}>
      {outcome && (
        <Typography variant="body2" role="status">
          {outcome}
        </Typography>
      )}
      {groups.map(({ id, title, ids }) => (
        <Panel key={id} title={title(ids.length)}>
          <ul className={classes.list}>
            {ids.map(statementId => (
              <PlanStepRow
                key={statementId}
                entityRef={view.entityRef}
                statementId={statementId}
                parts={form.parts[statementId] ?? []}
                proposal={steps.find(step => step.statementId === statementId)}
                isTicked={form.ticked.has(statementId)}
                isDone={planned.some(
                  step => step.statementId === statementId && step.done,
                )}
                isReadOnly={isReadOnly}
                details={form.details[statementId] ?? NO_DETAILS}
                owners={owners}
                onTick={isTicked => onStep(statementId, isTicked)}
                onDetails={details => onDetails(statementId, details)}
              />
            ))}
          </ul>
        </Panel>
      ))}
      {children}
    </div>
  );
}

/** Why there is nothing to plan; where it leads stands beside the steps. */
function outcomeText(
  t: Translate,
  { outcome }: PlanProposal,
): string | undefined {
  switch (outcome) {
    case 'reached':
      return t('plan.outcome.reached');
    case 'no-target':
      return t('plan.outcome.noTarget');
    case 'unreachable':
      return t('plan.outcome.unreachable');
    default:
      return undefined;
  }
}
