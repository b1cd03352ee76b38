import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  StatementAnswer,
  StatementPart,
} from 'backstage-plugin-mlops-maturity-common';
import { partsHeld } from './words';

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
  const held = answer?.parts ?? {};
  const { count, of } = partsHeld({ parts: [...parts] }, held);
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>
        Tick what can be looked up. A yes needs all {of}.
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
        {resultText(answer, count, of)}
      </Typography>
      <Button
        size="small"
        disabled={disabled || count === of}
        onClick={() =>
          onChange(Object.fromEntries(parts.map(({ id }) => [id, true])))
        }
      >
        Tick all {of}
      </Button>
    </fieldset>
  );
}

function resultText(
  answer: StatementAnswer | undefined,
  count: number,
  of: number,
): string {
  if (answer?.value === 'yes' && !answer.parts) {
    return 'Nothing is ticked yet; until something is, the yes stands as given.';
  }
  const sum = `${count} of ${of}`;
  if (answer?.value === 'yes') {
    return count === of ? `${sum}; counts as yes` : `${sum}; counts as no`;
  }
  return count === of && answer?.value === 'no'
    ? `${sum}; if all of them hold, the answer can be yes`
    : sum;
}
