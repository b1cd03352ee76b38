import { makeStyles } from '@material-ui/core/styles';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import type {
  AssessmentDocument,
  DimensionId,
  Level,
  PlanInput,
  PlanProposal,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';
import type { PlanForm } from './planForm';
import { plannedPicks } from './plannedPicks';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    note: { paddingLeft: theme.spacing(4) },
  }),
  { name: 'MlopsMaturityPickChoices' },
);

/**
 * The descriptions that can be planned to be reached: what the goal takes,
 * and what is in the plan already.
 */
export function PickChoices(props: {
  form: PlanForm;
  proposal: PlanProposal;
  /** The picks of the saved plan. */
  saved: PlanInput['picks'];
  /** The picks of the newest submission. */
  submitted: AssessmentDocument['picks'];
  onPick: (dimension: DimensionId, level?: Level) => void;
}) {
  const { form, proposal, saved, submitted, onPick } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const proposed = Object.fromEntries(
    proposal.picks.map(({ dimension, level }) => [dimension, level]),
  );
  const picks = [proposed, saved, Object.fromEntries(form.picks)]
    .flatMap(each => plannedPicks(each, submitted, model))
    .filter(
      (pick, index, all) =>
        all.findIndex(
          ({ dimension, level }) =>
            dimension.id === pick.dimension.id && level === pick.level,
        ) === index,
    )
    .sort(
      (a, b) =>
        model.dimensions.indexOf(a.dimension) -
          model.dimensions.indexOf(b.dimension) || a.level - b.level,
    );
  return picks.length > 0 ? (
    <Panel title={t('plan.steps.picks')}>
      <ul className={classes.list}>
        {picks.map(({ dimension, option, level, done }) => (
          <li key={`${dimension.id} ${level}`}>
            <FormControlLabel
              control={
                <Checkbox
                  color="primary"
                  checked={form.picks.get(dimension.id) === level}
                  onChange={(_event, isTicked) =>
                    onPick(dimension.id, isTicked ? level : undefined)
                  }
                />
              }
              label={t('plan.steps.pick', {
                dimension: dimension.title,
                option: option.label,
                level,
              })}
            />
            {done && (
              <Typography
                variant="body2"
                color="textSecondary"
                className={classes.note}
              >
                {t('plan.steps.pickDone')}
              </Typography>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  ) : null;
}
