import { useState } from 'react';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import {
  findStatement,
  type NextStep,
} from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { partsText } from '../../text/sentences';
import { nextStepReasons } from '../../text/sentences/nextStepReasons';
import { PractisedBy } from './PractisedBy';

const useStyles = makeStyles(
  theme => ({
    reasons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5),
      marginTop: theme.spacing(0.5),
      // The theme gives chips a margin, which the gap replaces.
      '& > *': { margin: 0 },
    },
    summary: {
      cursor: 'pointer',
      width: 'fit-content',
      marginTop: theme.spacing(0.5),
    },
  }),
  { name: 'MlopsMaturityNextStepItem' },
);

/** One step: what, how to begin, why now, and who can be asked. */
export function NextStepItem(props: {
  entityRef: string;
  step: NextStep;
  isPlanned: boolean;
}) {
  const { entityRef, step, isPlanned } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const [asked, setAsked] = useState(false);
  const statement = findStatement(model, step.statementId);
  if (!statement) {
    return null;
  }
  const all = statement.parts ?? [];
  const missing =
    step.parts.length > 0
      ? partsText(
          t,
          statement,
          new Set(
            all.flatMap(({ id }) => (step.parts.includes(id) ? [] : [id])),
          ),
        )
      : undefined;
  const reasons = [
    ...(isPlanned ? [t('tab.steps.planned')] : []),
    ...nextStepReasons(t, step),
  ];
  return (
    <li>
      <Link
        to={tabLink(entityRef, {
          view: 'questionnaire',
          statement: statement.id,
        })}
      >
        {statement.label}
      </Link>
      {missing && <Typography variant="body2">{missing}</Typography>}
      <Typography>{statement.remediation}</Typography>
      <div className={classes.reasons}>
        {reasons.map(reason => (
          <Chip key={reason} size="small" variant="outlined" label={reason} />
        ))}
      </div>
      <details onToggle={event => setAsked(event.currentTarget.open || asked)}>
        <summary className={classes.summary}>
          <Typography component="span" variant="body2">
            {t('tab.steps.whoElse')}
          </Typography>
        </summary>
        {asked && <PractisedBy statementId={statement.id} />}
      </details>
    </li>
  );
}
