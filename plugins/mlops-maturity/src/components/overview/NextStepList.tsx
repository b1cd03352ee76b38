import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import {
  findStatement,
  maturityModel,
  type AssessmentDocument,
  type AssessmentResult,
  type NextStep,
} from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../hooks/useTabLink';
import { nextStepReasons } from '../sentences/nextStepReasons';
import { counted } from '../sentences/listing';
import { useMessages } from '../../translation';
import { Panel } from './Panel';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(2) },
    },
    reasons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5),
      marginTop: theme.spacing(0.5),
      // The theme gives chips a margin, which the gap replaces.
      '& > *': { margin: 0 },
    },
  }),
  { name: 'MlopsMaturityNextStepList' },
);

/** What to work on next, in order, each with its first practical step. */
export function NextStepList(props: {
  entityRef: string;
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { entityRef, result, document } = props;
  const { nextSteps, completion } = result;
  const classes = useStyles();
  const title =
    document.target === 0
      ? maturityModel.nextStepRules.targetZeroTitle
      : 'Next steps';
  const { unanswered } = completion.total;
  return (
    <Panel title={title}>
      {nextSteps.length > 0 ? (
        <ol className={classes.list}>
          {nextSteps.map(step => (
            <StepItem
              key={step.statementId}
              entityRef={entityRef}
              step={step}
            />
          ))}
        </ol>
      ) : (
        <Typography>No statement is answered no.</Typography>
      )}
      {unanswered > 0 && (
        <Typography variant="body2" color="textSecondary">
          {counted(unanswered, 'statement is', 'statements are')} still
          unanswered.
        </Typography>
      )}
    </Panel>
  );
}

function StepItem(props: { entityRef: string; step: NextStep }) {
  const { entityRef, step } = props;
  const classes = useStyles();
  const t = useMessages();
  const tabLink = useTabLink();
  const statement = findStatement(maturityModel, step.statementId);
  if (!statement) {
    return null;
  }
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
      <Typography>{statement.remediation}</Typography>
      <div className={classes.reasons}>
        {nextStepReasons(t, step).map(reason => (
          <Chip key={reason} size="small" variant="outlined" label={reason} />
        ))}
      </div>
    </li>
  );
}
