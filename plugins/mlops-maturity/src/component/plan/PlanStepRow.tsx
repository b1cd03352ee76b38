import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  findStatement,
  FIRST_DAY,
  LAST_DAY,
  type MaturityModel,
  type PartId,
  type ProposedStep,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { enoughText } from '../../text/sentences';
import type { StepDetails } from './planForm';
import type { OwnerOption } from './useOwnerOptions';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    text: { paddingLeft: theme.spacing(4) },
    fields: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0, 1, 4),
    },
    field: { width: 160 },
  }),
  { name: 'MlopsMaturityPlanStepRow' },
);

/** One step that can be ticked, with who and when. */
export function PlanStepRow(props: {
  entityRef: string;
  statementId: StatementId;
  /** The parts that are enough; none for all of it. */
  parts: readonly PartId[];
  /** What the goal says about it; `undefined` if the goal does not need it. */
  proposal: ProposedStep | undefined;
  isTicked: boolean;
  /** Whether the plan has it, and it is answered yes by now. */
  isDone: boolean;
  isReadOnly: boolean;
  details: StepDetails;
  owners: readonly OwnerOption[];
  onTick: (isTicked: boolean) => void;
  onDetails: (details: Partial<StepDetails>) => void;
}) {
  const { entityRef, statementId, parts, proposal, isTicked, isDone } = props;
  const { isReadOnly, details, owners, onTick, onDetails } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const statement = findStatement(model, statementId);
  const label = statement?.label ?? statementId;
  const enough = statement && enoughText(t, statement, parts);
  const notes = [
    ...(enough ? [enough] : []),
    ...(isDone ? [t('plan.steps.done')] : []),
    ...(proposal?.reason === 'prerequisite'
      ? [t('plan.steps.prerequisite')]
      : []),
    ...(proposal && proposal.after.length > 0
      ? [
          t('plan.steps.after', {
            statements: labelsOf(t, model, proposal.after),
          }),
        ]
      : []),
  ];
  const canPlan = isTicked && !isReadOnly;
  return (
    <li className={classes.root}>
      <div>
        <FormControlLabel
          control={
            <Checkbox
              color="primary"
              checked={isTicked}
              onChange={(_event, checked) => onTick(checked)}
            />
          }
          label={label}
        />
        <div className={classes.text}>
          <Typography variant="body2">
            {statement?.remediation}{' '}
            <Link
              underline="always"
              to={tabLink(entityRef, {
                view: 'questionnaire',
                statement: statementId,
              })}
              aria-label={t('plan.steps.statementOf', { statement: label })}
            >
              {t('plan.steps.statement')}
            </Link>
          </Typography>
          {notes.map(note => (
            <Typography key={note} variant="body2" color="textSecondary">
              {note}
            </Typography>
          ))}
        </div>
      </div>
      <div className={classes.fields}>
        <TextField
          select
          className={classes.field}
          id={`mlops-maturity-plan-owner-${statementId}`}
          size="small"
          variant="outlined"
          label={t('plan.steps.owner')}
          value={details.owner}
          disabled={!canPlan}
          onChange={event => onDetails({ owner: event.target.value })}
          inputProps={{
            'aria-label': t('plan.steps.ownerOf', { statement: label }),
          }}
          SelectProps={{ native: true }}
          InputLabelProps={{ shrink: true }}
        >
          <option value="">{t('plan.steps.nobody')}</option>
          {owners.map(owner => (
            <option key={owner.entityRef} value={owner.entityRef}>
              {owner.label}
            </option>
          ))}
        </TextField>
        <TextField
          className={classes.field}
          id={`mlops-maturity-plan-due-${statementId}`}
          type="date"
          size="small"
          variant="outlined"
          label={t('plan.steps.due')}
          value={details.dueOn}
          disabled={!canPlan}
          onChange={event => onDetails({ dueOn: event.target.value })}
          inputProps={{
            'aria-label': t('plan.steps.dueOf', { statement: label }),
            min: FIRST_DAY,
            max: LAST_DAY,
          }}
          InputLabelProps={{ shrink: true }}
        />
      </div>
    </li>
  );
}

function labelsOf(
  t: Translate,
  model: MaturityModel,
  ids: readonly StatementId[],
): string {
  return t.formats.list(ids.map(id => findStatement(model, id)?.label ?? id));
}
