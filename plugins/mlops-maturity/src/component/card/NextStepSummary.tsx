import type { AssessmentNames } from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink, type TabTarget } from '../../url/useTabLink';
import { useCommonMessages, type CommonTranslate } from '../../text';
import { useCardStyles } from './useCardStyles';

interface Suggestion {
  title: string;
  text: string;
  target: TabTarget;
}

/** The one thing to work on next, with its first practical step. */
export function NextStepSummary(props: {
  entityRef: string;
  /** In the language of the reader. */
  names: AssessmentNames;
  /** Whether nothing has to be done, whatever else could be. */
  isDone: boolean;
}) {
  const { entityRef, names, isDone } = props;
  const classes = useCardStyles();
  const tabLink = useTabLink();
  const t = useCommonMessages();
  const suggestion = isDone ? undefined : suggestionOf(t, names);
  if (suggestion) {
    const { title, text, target } = suggestion;
    return (
      <div className={classes.nextStep}>
        <div className={classes.term}>{t('card.nextStep')}</div>
        <Link to={tabLink(entityRef, target)}>{title}</Link>
        <div>{text}</div>
      </div>
    );
  }
  return isDone ? (
    <div className={classes.nextStep}>
      <div>{t('card.nothing')}</div>
      <div className={classes.detail}>{t('card.nothingText')}</div>
    </div>
  ) : null;
}

/** A gap if there is one, else a level to reach. */
function suggestionOf(
  t: CommonTranslate,
  { nextStep, nextPick, dimensions }: AssessmentNames,
): Suggestion | undefined {
  if (nextStep) {
    return {
      title: nextStep.label,
      text: nextStep.remediation,
      target: { view: 'questionnaire', statement: nextStep.statementId },
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
  return undefined;
}
