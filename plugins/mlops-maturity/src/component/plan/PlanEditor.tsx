import { useMemo, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  planFor,
  projectedInput,
  scoreAssessment,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentResult,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { typeScale } from '../../ui/typeScale';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { GoalChoice } from './GoalChoice';
import { PickChoices } from './PickChoices';
import { PlanConflict } from './PlanConflict';
import {
  firstGoal,
  picksToProject,
  planFormOf,
  toPlanInput,
  withDetails,
  withGoal,
  withPick,
  withStep,
  type PlanForm,
} from './planForm';
import { PlanSaveBar } from './PlanSaveBar';
import { ProjectedOutcome } from './ProjectedOutcome';
import { ProposedSteps } from './ProposedSteps';
import { usePlanSaving } from './usePlanSaving';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      '& .MuiFormControlLabel-label': {
        ...typeScale(theme).body,
      },
    },
    columns: {
      display: 'grid',
      gap: theme.spacing(2),
      alignItems: 'start',
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
      },
    },
    // The outcome stays in view while steps are ticked further down.
    outcome: {
      minWidth: 0,
      [theme.breakpoints.up('lg')]: {
        position: 'sticky',
        top: theme.spacing(2),
      },
    },
  }),
  { name: 'MlopsMaturityPlanEditor' },
);

/** A goal, the smallest set of steps to it, and what they would lead to. */
export function PlanEditor(props: {
  view: AssessmentView;
  document: AssessmentDocument;
  result: AssessmentResult;
}) {
  const { view, document, result } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const input = useMemo(() => toScoringInput(document), [document]);
  const [form, setForm] = useState(() =>
    planFormOf(view.plan, input, firstGoal(result, document), model),
  );
  const saving = usePlanSaving(view);
  const proposal = useMemo(
    () => planFor(form.goal, input, model),
    [form.goal, input, model],
  );
  const outcome = useMemo(
    () =>
      projectedInput(
        input,
        {
          steps: toPlanInput(form, proposal).steps,
          picks: picksToProject(form, document.picks, model),
        },
        model,
      ),
    [input, proposal, form, document, model],
  );
  const then = useMemo(() => scoreAssessment(outcome, model), [outcome, model]);
  const isReadOnly = !view.access.update;
  const change = (next: PlanForm) => {
    setForm(next);
    saving.reset();
  };
  return (
    <div className={classes.root}>
      <Typography variant="body2">{t('plan.intro')}</Typography>
      {isReadOnly && (
        <Typography variant="body2">{t('plan.readOnly')}</Typography>
      )}
      {saving.state.kind === 'conflict' && (
        <PlanConflict
          current={saving.state.current}
          onTakeMine={() => saving.save(toPlanInput(form, proposal))}
          onTakeTheirs={plan =>
            change(planFormOf(plan, input, form.goal, model))
          }
        />
      )}
      <GoalChoice
        goal={form.goal}
        onChange={goal => change(withGoal(form, goal, input, model))}
      />
      <div className={classes.columns}>
        <ProposedSteps
          view={view}
          form={form}
          proposal={proposal}
          isReadOnly={isReadOnly}
          onStep={(id, isTicked) => change(withStep(form, id, isTicked))}
          onDetails={(id, details) => change(withDetails(form, id, details))}
        >
          <PickChoices
            form={form}
            proposal={proposal}
            saved={view.plan?.picks}
            submitted={document.picks}
            onPick={(id, level) => change(withPick(form, id, level))}
          />
        </ProposedSteps>
        <div className={classes.outcome}>
          <ProjectedOutcome
            entityRef={view.entityRef}
            now={{ input, result }}
            then={{ input: outcome, result: then }}
          />
        </div>
      </div>
      {!isReadOnly && (
        <PlanSaveBar
          view={view}
          saving={saving}
          count={form.ticked.size}
          isEmpty={form.ticked.size + form.picks.size === 0}
          onSave={() => saving.save(toPlanInput(form, proposal))}
        />
      )}
    </div>
  );
}
