import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  requirementsOn,
  type MaturityModel,
  type Statement,
  type StatementAnswer,
  type StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';
import { typeScale } from '../../../ui/typeScale';
import { useMessages, type Translate } from '../../../text';
import { useMaturityModel } from '../../../text/model/useMaturityModel';
import { partsText } from '../../../text/sentences';
import { heldIn, tickedAnswer, ticksOf } from '../../answers/changeAnswer';
import { isUnconfirmed } from '../../answers/unconfirmed';

const useStyles = makeStyles(
  theme => ({
    root: {
      border: 0,
      margin: theme.spacing(1, 0),
      padding: 0,
      minWidth: 0,
      ...typeScale(theme).body,
    },
    legend: { padding: 0 },
    ticks: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1),
      margin: theme.spacing(0.5, 0),
    },
    tick: { minHeight: 32 },
    checkbox: { padding: theme.spacing(0.5, 1) },
    // Its place is kept, so that nothing below moves when it has something to
    // say.
    status: {
      minHeight: '1.5em',
      [theme.breakpoints.down('xs')]: { minHeight: '3em' },
    },
  }),
  { name: 'MlopsMaturityPartTicks' },
);

/** The parts of a statement that only together make a yes. */
export function PartTicks(props: {
  statement: Statement;
  answer: StatementAnswer | undefined;
  onChange: (answer: Partial<StatementAnswerInput>) => void;
  disabled: boolean;
}) {
  const { statement, answer, onChange, disabled } = props;
  const { parts = [] } = statement;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  /** What the last tick made of the answer; nothing if it was that before. */
  const [turned, setTurned] = useState<'yes' | 'no'>();
  const held = ticksOf(statement, answer);
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>
        {t('questionnaire.section.parts.legend', { of: parts.length })}
      </legend>
      <div className={classes.ticks}>
        {parts.map(({ id, label }) => (
          <FormControlLabel
            key={id}
            className={classes.tick}
            label={
              <Typography component="span" variant="body2">
                {label}
              </Typography>
            }
            control={
              <Checkbox
                color="primary"
                className={classes.checkbox}
                checked={held[id] === true}
                disabled={disabled}
                onChange={(_event, holds) => {
                  const next = tickedAnswer(statement, answer, id, holds);
                  setTurned(
                    next.value === answer?.value ? undefined : next.value,
                  );
                  onChange(next);
                }}
              />
            }
          />
        ))}
      </div>
      <Typography variant="body2" role="status" className={classes.status}>
        {turned !== undefined && turned === answer?.value
          ? turnedText(t, statement, answer)
          : statusText(t, model, statement, answer)}
      </Typography>
    </fieldset>
  );
}

/** Says so where a tick made another answer of it. */
function turnedText(
  t: Translate,
  statement: Statement,
  answer: StatementAnswer | undefined,
): string {
  const parts = partsText(t, statement, heldIn(answer?.parts));
  return parts === undefined
    ? t('questionnaire.section.parts.turnedYes')
    : t('questionnaire.section.parts.turnedNo', { parts });
}

function statusText(
  t: Translate,
  model: MaturityModel,
  statement: Statement,
  answer: StatementAnswer | undefined,
): string | undefined {
  const held = heldIn(answer?.parts);
  if (answer?.value === 'yes') {
    const parts = partsText(t, statement, held);
    if (!held) {
      return t('questionnaire.section.parts.asGiven');
    }
    return parts !== undefined && !isUnconfirmed(answer)
      ? t('questionnaire.section.parts.countsAsNo', { parts })
      : parts;
  }
  return answer?.value === 'no' && !held?.size && countsInPart(model, statement)
    ? t('questionnaire.section.parts.tickWhatHolds')
    : partsText(t, statement, held);
}

/** Whether some of a statement can be enough for a level. */
function countsInPart(model: MaturityModel, { id }: Statement): boolean {
  return requirementsOn(model, id).some(({ requirement }) =>
    requirement.anyOf.some(
      ({ statement, parts }) => statement === id && parts !== undefined,
    ),
  );
}
