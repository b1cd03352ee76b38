import { Link } from '@backstage/core-components';
import {
  findDimension,
  findStatement,
  type AssessmentResult,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { useTabLink, type TabTarget } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
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
  const t = useMessages();
  const model = useMaturityModel();
  const { title, text, target } = suggestionOf(t, model, result);
  return (
    <div className={classes.nextStep}>
      <div className={classes.term}>{t('card.nextStep')}</div>
      <Link to={tabLink(entityRef, target)}>{title}</Link>
      <div>{text}</div>
    </div>
  );
}

/**
 * A gap if there is one, else a level to reach, else what is still open, else
 * nothing but time.
 */
function suggestionOf(
  t: Translate,
  model: MaturityModel,
  result: AssessmentResult,
): Suggestion {
  const { nextSteps, nextPicks, completion, declaredLevel } = result;
  const statement = nextSteps[0]
    ? findStatement(model, nextSteps[0].statementId)
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
      title: t('card.pickAll'),
      text: t('card.pickAllText'),
      target: { view: 'questionnaire' },
    };
  }
  const { unanswered } = completion.total;
  if (unanswered > 0) {
    return {
      title: t('card.answerOpen', { count: unanswered }),
      text: t('card.answerOpenText'),
      target: { view: 'questionnaire' },
    };
  }
  const [pick] = nextPicks;
  const dimension = pick && findDimension(model, pick.dimension);
  const option = dimension?.options.find(({ id }) => id === pick.optionId);
  if (dimension && option) {
    return {
      title: t('card.reachLevel', {
        level: pick.level,
        dimension: dimension.title,
      }),
      text: option.label,
      target: {},
    };
  }
  return {
    title: t('card.nothing'),
    text: t('card.nothingText'),
    target: {},
  };
}
