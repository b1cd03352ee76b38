import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  assessmentNames,
  type AssessmentResult,
  type AssessmentSubmission,
  type AssessmentView,
  type CompletionRange,
  type OpenRange,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { Meter } from '../../ui/Meter';
import { typeScale } from '../../ui/typeScale';
import { DraftStrip } from '../../assessment/DraftStrip';
import { FreshnessLabel } from '../../assessment/FreshnessLabel';
import { levelSinceText } from '../../assessment/levelSinceText';
import { supportedSetAside } from '../../assessment/supportedSetAside';
import { RatioText, ratioText } from '../../assessment/RatioText';
import { When } from '../../ui/When';
import { LevelAnswer } from '../LevelAnswer';
import { ExplainLink } from '../explanation/ExplainLink';
import type { Topic } from '../explanation/topic';
import { useLevelHistory } from '../../assessment/useLevelHistory';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...typeScale(theme).body,
      display: 'grid',
      gap: theme.spacing(1.5),
      padding: theme.spacing(2),
      minWidth: 0,
    },
    detail: { color: theme.palette.text.secondary },
    // As high before it is known since when.
    since: { minHeight: '1.43em' },
    bars: {
      display: 'grid',
      gap: theme.spacing(1, 2),
      gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
      '& > *': { minWidth: 0 },
    },
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 1),
    },
  }),
  { name: 'MlopsMaturityHeadline' },
);

/**
 * The level with what it rests on, the target, how far the statements are met,
 * and who vouched for it when.
 */
export function Headline(props: {
  view: AssessmentView;
  submission: AssessmentSubmission;
  result: AssessmentResult;
  range: OpenRange;
}) {
  const { view, submission, result, range } = props;
  const { entityRef } = view;
  const { reportedLevel, freshness } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const { document } = submission;
  const names = {
    ...assessmentNames(model, { document, result, edition: model }),
    // By the edition that was submitted on, unlike what the texts are from.
    openAnswers: view.names.openAnswers,
  };
  const { since } = useLevelHistory(entityRef, submission, reportedLevel);
  return (
    <Paper
      component="section"
      className={classes.root}
      aria-label={t('tab.headline.title')}
    >
      <LevelAnswer
        entityRef={entityRef}
        result={result}
        target={document.target}
        names={names}
        supportedSetAside={supportedSetAside(model, document, result)}
        titleAs="h2"
      />
      <div className={classes.bars}>
        <div>
          <CompletionFigure
            entityRef={entityRef}
            name={t('common.basics')}
            topic={{ kind: 'basics' }}
            range={range.basics}
          />
          {result.basicsMet && (
            <ExplainLink entityRef={entityRef} topic={{ kind: 'basics' }}>
              {t('common.mature')}
            </ExplainLink>
          )}
        </div>
        <CompletionFigure
          entityRef={entityRef}
          name={t('common.beyondBasics')}
          topic={{ kind: 'beyond-basics' }}
          range={range.beyondBasics}
        />
      </div>
      <div className={classes.detail}>
        {reportedLevel !== null && (
          <div className={classes.since}>
            {since && levelSinceText(t, since)}
          </div>
        )}
        {t('tab.headline.submitted', {
          age: (
            <ExplainLink entityRef={entityRef} topic={{ kind: 'freshness' }}>
              <FreshnessLabel freshness={freshness} />
            </ExplainLink>
          ),
          person: (
            <EntityName entityRef={submission.submittedBy} defaultKind="User" />
          ),
          when: <When iso={submission.submittedAt} />,
        })}
      </div>
      <DraftStrip view={view} />
    </Paper>
  );
}

/** How many of the statements hold; the rest is a click away. */
function CompletionFigure(props: {
  entityRef: string;
  name: string;
  topic: Topic;
  range: CompletionRange;
}) {
  const { entityRef, name, topic, range } = props;
  const { now, best } = range;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div>
      <div className={classes.bar}>
        <span>{name}</span>
        <ExplainLink
          entityRef={entityRef}
          topic={topic}
          label={t('common.explainRatio', { name, ratio: ratioText(t, now) })}
        >
          <RatioText yes={now.yes} applicable={now.applicable} />
        </ExplainLink>
      </div>
      <Meter value={now.yes} of={now.applicable} best={best.yes} />
    </div>
  );
}
