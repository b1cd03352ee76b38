import { makeStyles } from '@material-ui/core/styles';
import {
  findStatement,
  type NextStep,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { partsText } from '../../text/sentences';
import { nextStepReasons } from '../../text/sentences/nextStepReasons';

const useStyles = makeStyles(
  theme => ({
    reasons: { color: theme.palette.text.secondary },
  }),
  { name: 'MlopsMaturityNextStepItem' },
);

/** One step: what, how to begin, and why now. */
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
      {missing && <div>{missing}</div>}
      <div>{statement.remediation}</div>
      <div className={classes.reasons}>{reasons.join(' · ')}</div>
    </li>
  );
}
