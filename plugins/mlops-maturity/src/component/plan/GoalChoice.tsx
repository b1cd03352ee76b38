import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import type {
  MaturityModel,
  PlanningGoal,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';

const TYPES: readonly PlanningGoal['type'][] = [
  'next-level',
  'target',
  'basics',
  'section',
];

/** What the plan leads to. */
export function GoalChoice(props: {
  goal: PlanningGoal;
  onChange: (goal: PlanningGoal) => void;
}) {
  const { goal, onChange } = props;
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <div>
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('plan.goal.title')}</FormLabel>
        <RadioGroup
          row
          name="mlops-maturity-goal"
          value={goal.type}
          onChange={(_event, type) => {
            const wanted = goalOf(model, type);
            if (wanted) {
              onChange(wanted);
            }
          }}
        >
          {TYPES.map(type => (
            <FormControlLabel
              key={type}
              value={type}
              control={<Radio color="primary" />}
              label={goalText(t, type)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      {goal.type === 'section' && (
        <div>
          <TextField
            select
            variant="outlined"
            size="small"
            id="mlops-maturity-goal-section"
            label={t('plan.goal.sectionField')}
            value={goal.section}
            onChange={event =>
              onChange({ type: 'section', section: event.target.value })
            }
            SelectProps={{ native: true }}
            InputLabelProps={{ shrink: true }}
          >
            {model.sections.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </TextField>
        </div>
      )}
    </div>
  );
}

function goalOf(model: MaturityModel, type: string): PlanningGoal | undefined {
  switch (type) {
    case 'next-level':
    case 'target':
    case 'basics':
      return { type };
    case 'section':
      return { type, section: model.sections[0]?.id ?? '' };
    default:
      return undefined;
  }
}

function goalText(t: Translate, type: PlanningGoal['type']): string {
  switch (type) {
    case 'next-level':
      return t('plan.goal.nextLevel');
    case 'target':
      return t('plan.goal.target');
    case 'basics':
      return t('plan.goal.basics');
    default:
      return t('plan.goal.section');
  }
}
