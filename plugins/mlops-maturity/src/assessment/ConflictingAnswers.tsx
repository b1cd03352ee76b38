import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import type { InheritedAnswer } from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../ui/kit';
import { useSharedAnswersLink } from '../url/useSharedAnswersLink';
import { useMessages } from '../text';
import { sourceKind } from '../text/sentences/sourceKind';

const useStyles = makeStyles(
  { root: { overflowWrap: 'anywhere' } },
  { name: 'MlopsMaturityConflictingAnswers' },
);

/**
 * Says who answers differently for a component, so that nothing counts, with
 * links to them: "Open, as group Fraud says Yes, system Checkout says No.
 * Answer it here, or have them agree."
 */
export function ConflictingAnswers(props: {
  answers: readonly InheritedAnswer[];
  /** Whether the reader looks at what it comes to, and not at what to do. */
  isShort?: boolean;
}) {
  const { answers, isShort = false } = props;
  const classes = useStyles();
  const t = useMessages();
  const linkTo = useSharedAnswersLink();
  const said = answers.map(({ from, fromTitle, value }, index) => (
    <Fragment key={from ?? index}>
      {index > 0 && ', '}
      {t(`sharedAnswers.says.${sourceKind(from)}`, {
        name:
          from === null ? (
            ''
          ) : (
            <Link to={linkTo(from)} underline="always">
              {fromTitle}
            </Link>
          ),
        answer: t(`questionnaire.words.answer.${value}`),
      })}
    </Fragment>
  ));
  return (
    <span className={classes.root}>
      {t('sharedAnswers.disagree.open', { answers: <>{said}</> })}
      {!isShort && <> {t('sharedAnswers.disagree.hint')}</>}
    </span>
  );
}
