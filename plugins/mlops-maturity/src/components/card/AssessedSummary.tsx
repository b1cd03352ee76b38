import type { ReactNode } from 'react';
import type {
  AssessmentResult,
  AssessmentSubmission,
  AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { CompletionBar } from '../common/CompletionBar';
import { DraftStrip } from '../common/DraftStrip';
import { FreshnessLabel } from '../common/FreshnessLabel';
import { LevelBadge } from '../common/LevelBadge';
import { levelTitle } from '../common/levelName';
import { RatioText, type Ratio } from '../common/RatioText';
import { counted } from '../sentences/listing';
import { limitText } from '../sentences/limitText';
import { targetText } from '../sentences/targetText';
import { useMessages } from '../../translation';
import { NextStepSummary } from './NextStepSummary';
import { useCardStyles } from './useCardStyles';

/** The newest submission in a handful of facts and one next step. */
export function AssessedSummary(props: {
  view: AssessmentView;
  submission: AssessmentSubmission;
  result: AssessmentResult;
}) {
  const { view, submission, result } = props;
  const { reportedLevel, completion, contradictions, freshness } = result;
  const { document } = submission;
  const classes = useCardStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      <div className={classes.headline}>
        <LevelBadge level={reportedLevel} size="large" />
        <div className={classes.headlineText}>
          <div className={classes.level}>
            {reportedLevel === null
              ? 'No level yet'
              : levelTitle(t, reportedLevel)}
          </div>
          <div>{targetText(t, result, document.target)}</div>
          <div className={classes.detail}>{limitText(t, result, document)}</div>
        </div>
      </div>
      <dl className={classes.facts}>
        <Fact term="Basics">
          <Progress {...completion.basics} />
        </Fact>
        <Fact term="Beyond basics">
          <Progress {...completion.beyondBasics} />
        </Fact>
        <Fact term="Answers">
          <FreshnessLabel freshness={freshness} />
        </Fact>
        <Fact term="Contradictions">
          {contradictions.length === 0
            ? 'None'
            : counted(contradictions.length, 'contradiction')}
        </Fact>
      </dl>
      <DraftStrip view={view} />
      <NextStepSummary entityRef={view.entityRef} result={result} />
    </div>
  );
}

function Fact(props: { term: string; children: ReactNode }) {
  const { term, children } = props;
  const classes = useCardStyles();
  return (
    <div className={classes.fact}>
      <dt className={classes.term}>{term}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}

function Progress({ yes, applicable }: Ratio) {
  return (
    <>
      <RatioText yes={yes} applicable={applicable} />
      <CompletionBar yes={yes} applicable={applicable} />
    </>
  );
}
