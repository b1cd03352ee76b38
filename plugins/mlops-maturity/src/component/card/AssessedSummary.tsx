import type { ReactNode } from 'react';
import type {
  AssessmentResult,
  AssessmentSubmission,
  AssessmentView,
  Completion,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { Meter } from '../../ui/Meter';
import { DraftStrip } from '../../assessment/DraftStrip';
import { nextActionOf } from '../../assessment/nextAction';
import { FreshnessLabel } from '../../assessment/FreshnessLabel';
import { RatioText, ratioText } from '../../assessment/RatioText';
import { LevelAnswer } from '../LevelAnswer';
import { ExplainLink } from '../explanation/ExplainLink';
import type { Topic } from '../explanation/topic';
import { useCommonMessages } from '../../text';
import { LevelSparkline } from './LevelSparkline';
import { NextStepSummary } from './NextStepSummary';
import { useCardStyles } from './useCardStyles';
import { useLocalizedNames } from './useLocalizedNames';

/** The newest submission in a handful of facts and one next step. */
export function AssessedSummary(props: {
  view: AssessmentView;
  submission: AssessmentSubmission;
  result: AssessmentResult;
}) {
  const { view, submission, result } = props;
  const { reportedLevel, completion, freshness } = result;
  const { entityRef, plan } = view;
  const classes = useCardStyles();
  const t = useCommonMessages();
  const names = useLocalizedNames(view);
  const tabLink = useTabLink();
  return (
    <div className={classes.root}>
      <LevelAnswer
        entityRef={entityRef}
        result={result}
        target={submission.document.target}
        names={names}
        titleAs="div"
      />
      <LevelSparkline
        entityRef={entityRef}
        submission={submission}
        level={reportedLevel}
      />
      <dl className={classes.facts}>
        <Fact term={t('common.basics')}>
          <Progress
            entityRef={entityRef}
            name={t('common.basics')}
            topic={{ kind: 'basics' }}
            completion={completion.basics}
          />
          {result.basicsMet && (
            <ExplainLink entityRef={entityRef} topic={{ kind: 'basics' }}>
              {t('common.mature')}
            </ExplainLink>
          )}
        </Fact>
        <Fact term={t('common.beyondBasics')}>
          <Progress
            entityRef={entityRef}
            name={t('common.beyondBasics')}
            topic={{ kind: 'beyond-basics' }}
            completion={completion.beyondBasics}
          />
        </Fact>
        <Fact term={t('card.answers')}>
          <FreshnessLabel freshness={freshness} />
        </Fact>
        {plan && plan.steps.length > 0 && (
          <Fact term={t('card.plan')}>
            <Link to={tabLink(entityRef, { view: 'plan' })} underline="always">
              {t('common.planProgress', {
                done: plan.steps.filter(({ done }) => done).length,
                total: plan.steps.length,
              })}
            </Link>
          </Fact>
        )}
      </dl>
      <DraftStrip view={view} />
      <NextStepSummary
        entityRef={entityRef}
        names={names}
        isDone={view.access.update && !nextActionOf(view)}
      />
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

function Progress(props: {
  entityRef: string;
  name: string;
  topic: Topic;
  completion: Completion;
}) {
  const { entityRef, name, topic, completion } = props;
  const { yes, applicable, unanswered } = completion;
  const t = useCommonMessages();
  return (
    <>
      <ExplainLink
        entityRef={entityRef}
        topic={topic}
        label={t('common.explainRatio', {
          name,
          ratio: ratioText(t, { yes, applicable }),
        })}
      >
        <RatioText yes={yes} applicable={applicable} />
      </ExplainLink>
      <Meter value={yes} of={applicable} best={yes + unanswered} />
    </>
  );
}
