import { Link } from '@backstage/core-components';
import type {
  AssessmentNames,
  AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useTabLink, type TabTarget } from '../../url/useTabLink';
import { useCommonMessages, type CommonTranslate } from '../../text';
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
  /** In the language of the reader. */
  names: AssessmentNames;
}) {
  const { entityRef, result, names } = props;
  const classes = useCardStyles();
  const tabLink = useTabLink();
  const t = useCommonMessages();
  const { title, text, target } = suggestionOf(t, names, result);
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
  t: CommonTranslate,
  names: AssessmentNames,
  result: AssessmentResult,
): Suggestion {
  const { completion, declaredLevel } = result;
  const { nextStep, nextPick, dimensions } = names;
  if (nextStep) {
    return {
      title: nextStep.label,
      text: nextStep.remediation,
      target: { view: 'questionnaire', statement: nextStep.statementId },
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
  if (nextPick) {
    const { dimension, level, label } = nextPick;
    return {
      title: t('card.reachLevel', {
        level,
        dimension:
          dimensions.find(({ id }) => id === dimension)?.title ?? dimension,
      }),
      text: label,
      target: {},
    };
  }
  return {
    title: t('card.nothing'),
    text: t('card.nothingText'),
    target: {},
  };
}
