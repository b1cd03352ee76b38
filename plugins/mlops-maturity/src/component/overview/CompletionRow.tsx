import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CompletionRange } from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../text';
import { Meter } from '../../ui/Meter';
import { RatioText, ratioText } from '../../assessment/RatioText';
import { ExplainLink } from '../explanation/ExplainLink';
import type { Topic } from '../explanation/topic';

const useStyles = makeStyles(
  theme => ({
    line: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
    },
    foot: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
      marginTop: theme.spacing(0.75),
    },
  }),
  { name: 'MlopsMaturityCompletionRow' },
);

/**
 * One percentage as k of n, with what the open and the excluded statements
 * could make of it, and the way to its explanation.
 */
export function CompletionRow(props: {
  entityRef: string;
  name: string;
  topic: Topic;
  range: CompletionRange;
  /** Further facts in words, such as an age. */
  details?: readonly string[];
  /** What can be done about it. */
  children?: ReactNode;
}) {
  const { entityRef, name, topic, range, details = [], children } = props;
  const { now, best } = range;
  const classes = useStyles();
  const t = useMessages();
  const texts = [...rangeTexts(t, range), ...details];
  return (
    <>
      <div className={classes.line}>
        <span>{name}</span>
        <ExplainLink
          entityRef={entityRef}
          topic={topic}
          label={t('common.explainRatio', {
            name,
            ratio: ratioText(t, now, { percent: true }),
          })}
        >
          <RatioText yes={now.yes} applicable={now.applicable} percent />
        </ExplainLink>
      </div>
      <Meter value={now.yes} of={now.applicable} best={best.yes} />
      {(texts.length > 0 || children) && (
        <div className={classes.foot}>
          {children}
          <Typography variant="body2" color="textSecondary">
            {texts.join(' · ')}
          </Typography>
        </div>
      )}
    </>
  );
}

function rangeTexts(t: Translate, range: CompletionRange): string[] {
  const { now, worst, best, notApplicableAsNo } = range;
  return [
    ...(now.unanswered > 0
      ? [
          t('tab.bar.open', { count: now.unanswered }),
          t('tab.bar.range', {
            worst: worst.yes,
            best: best.yes,
            applicable: now.applicable,
          }),
        ]
      : []),
    ...(now.notApplicable > 0
      ? [t('tab.bar.notApplicable', { count: now.notApplicable })]
      : []),
    ...(notApplicableAsNo.applicable > now.applicable
      ? [
          t('tab.bar.ifNo', {
            yes: notApplicableAsNo.yes,
            applicable: notApplicableAsNo.applicable,
          }),
        ]
      : []),
  ];
}
