import { Link } from '@backstage/core-components';
import {
  findDimension,
  findStatement,
  maturityModel,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useTabLink, type TabTarget } from '../../hooks/useTabLink';
import { counted } from '../sentences/listing';
import { useCardStyles } from './useCardStyles';

interface Suggestion {
  title: string;
  text: string;
  target: TabTarget;
}

/** The one thing to do next, with its first practical step. */
export function NextStepSummary(props: {
  entityRef: string;
  result: AssessmentResult;
}) {
  const { entityRef, result } = props;
  const classes = useCardStyles();
  const tabLink = useTabLink();
  const { title, text, target } = suggestionOf(result);
  return (
    <div className={classes.nextStep}>
      <div className={classes.term}>Next step</div>
      <Link to={tabLink(entityRef, target)}>{title}</Link>
      <div>{text}</div>
    </div>
  );
}

/**
 * A gap if there is one, else a level to reach, else what is still open, else
 * nothing but time.
 */
function suggestionOf(result: AssessmentResult): Suggestion {
  const { nextSteps, nextPicks, completion, declaredLevel } = result;
  const statement = nextSteps[0]
    ? findStatement(maturityModel, nextSteps[0].statementId)
    : undefined;
  if (statement) {
    return {
      title: statement.label,
      text: statement.remediation,
      target: { view: 'questionnaire', statement: statement.id },
    };
  }
  if (declaredLevel === null) {
    return {
      title: 'Pick an option for every dimension',
      text: 'There is no level until all dimensions are picked.',
      target: { view: 'questionnaire' },
    };
  }
  const { unanswered } = completion.total;
  if (unanswered > 0) {
    return {
      title: `Answer ${counted(unanswered, 'open statement')}`,
      text: 'What is unanswered counts neither as a yes nor as a no.',
      target: { view: 'questionnaire' },
    };
  }
  const [pick] = nextPicks;
  const dimension = pick && findDimension(maturityModel, pick.dimension);
  const option = dimension?.options.find(({ id }) => id === pick.optionId);
  if (dimension && option) {
    return {
      title: `Reach level ${pick.level} in ${dimension.title}`,
      text: option.label,
      target: {},
    };
  }
  return {
    title: 'Nothing is open',
    text: 'Come back when something changes, or when the answers have aged.',
    target: {},
  };
}
