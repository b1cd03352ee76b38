import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  StatementAnswer,
  StatementPart,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../../text';
import { isUnconfirmed } from '../../answers/unconfirmed';
import { partsHeld } from '../../answers/words';

const useStyles = makeStyles(
  theme => ({
    root: {
      border: 0,
      margin: theme.spacing(2, 0, 0),
      padding: 0,
      minWidth: 0,
    },
    legend: { padding: 0, fontSize: theme.typography.body2.fontSize },
    ticks: {
      display: 'flex',
      flexDirection: 'column',
      margin: theme.spacing(1, 0),
    },
    tick: { minHeight: 32 },
    checkbox: { padding: theme.spacing(0.5, 1) },
  }),
  { name: 'MlopsMaturityPartTicks' },
);

/** The parts of a statement that only together make a yes. */
export function PartTicks(props: {
  parts: readonly StatementPart[];
  answer: StatementAnswer | undefined;
  onChange: (parts: Record<string, boolean>) => void;
  disabled: boolean;
}) {
  const { parts, answer, onChange, disabled } = props;
  const classes = useStyles();
  const t = useMessages();
  const held = answer?.parts ?? {};
  const { count, of } = partsHeld({ parts: [...parts] }, held);
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>
        {t('questionnaire.section.parts.legend', { of })}
      </legend>
      <div className={classes.ticks}>
        {parts.map(({ id, label }) => (
          <FormControlLabel
            key={id}
            className={classes.tick}
            label={label}
            control={
              <Checkbox
                color="primary"
                className={classes.checkbox}
                checked={held[id] === true}
                disabled={disabled}
                onChange={(_event, holds) =>
                  onChange({
                    ...Object.fromEntries(
                      parts.map(part => [part.id, held[part.id] === true]),
                    ),
                    [id]: holds,
                  })
                }
              />
            }
          />
        ))}
      </div>
      <Typography variant="body2" role="status">
        {resultText(t, answer, { count, of })}
      </Typography>
      <Button
        size="small"
        disabled={disabled || count === of}
        onClick={() =>
          onChange(Object.fromEntries(parts.map(({ id }) => [id, true])))
        }
      >
        {t('questionnaire.section.parts.tickAll', { of })}
      </Button>
    </fieldset>
  );
}

function resultText(
  t: Translate,
  answer: StatementAnswer | undefined,
  ticked: { count: number; of: number },
): string {
  const isComplete = ticked.count === ticked.of;
  if (isUnconfirmed(answer)) {
    return t('questionnaire.section.parts.count', ticked);
  }
  if (answer?.value === 'yes') {
    if (!answer.parts) {
      return t('questionnaire.section.parts.untouched');
    }
    return isComplete
      ? t('questionnaire.section.parts.countsAsYes', ticked)
      : t('questionnaire.section.parts.countsAsNo', ticked);
  }
  return isComplete && answer?.value === 'no'
    ? t('questionnaire.section.parts.canBeYes', ticked)
    : t('questionnaire.section.parts.count', ticked);
}
