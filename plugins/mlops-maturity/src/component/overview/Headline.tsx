import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentNames,
  type AssessmentNames,
  type AssessmentResult,
  type AssessmentSubmission,
  type OpenRange,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { FreshnessLabel } from '../../assessment/FreshnessLabel';
import { LevelBadge } from '../../assessment/LevelBadge';
import { LevelStanding } from '../../assessment/LevelStanding';
import { levelTitle } from '../../assessment/levelName';
import { When } from '../../ui/When';
import { ExplainLink } from '../explanation/ExplainLink';
import { isLimitedByPicks, limitText } from '../../text/sentences/limitText';
import { knownStanding } from '../../text/sentences/standing';
import { useLevelHistory } from '../../assessment/useLevelHistory';
import { standingLinks } from '../../assessment/standingLinks';
import { useTabLink } from '../../url/useTabLink';
import { CompletionRow } from './CompletionRow';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(3),
      minWidth: 0,
    },
    headline: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
    title: {
      fontSize: '1.5rem',
      fontWeight: 'bold',
      marginBottom: 0,
    },
    bars: {
      display: 'grid',
      gap: theme.spacing(2, 3),
      marginTop: theme.spacing(2),
      [theme.breakpoints.up('sm')]: { gridTemplateColumns: '1fr 1fr' },
      '& > *': { minWidth: 0 },
    },
    summary: { cursor: 'pointer', width: 'fit-content' },
    ranges: { marginTop: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityHeadline' },
);

/**
 * The result in one sentence, what could still change it, and who vouched for
 * it when.
 */
export function Headline(props: {
  entityRef: string;
  submission: AssessmentSubmission;
  result: AssessmentResult;
  range: OpenRange;
  /** By the edition that was submitted on, unlike what the texts are from. */
  openAnswers: AssessmentNames['openAnswers'];
}) {
  const { entityRef, submission, result, range, openAnswers } = props;
  const { reportedLevel, freshness } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const { document } = submission;
  const names = {
    ...assessmentNames(model, { document, result, edition: model }),
    openAnswers,
  };
  const tabLink = useTabLink();
  const { since } = useLevelHistory(entityRef, submission, reportedLevel);
  return (
    <Paper
      component="section"
      className={classes.root}
      aria-label={t('tab.headline.title')}
    >
      <div className={classes.headline}>
        <LevelBadge level={reportedLevel} size="large" />
        <div>
          <Typography variant="h2" className={classes.title}>
            {reportedLevel === null
              ? t('common.noLevelYet')
              : levelTitle(t, model, reportedLevel)}
          </Typography>
          <Typography component="div">
            <LevelStanding
              known={knownStanding(result, names)}
              links={standingLinks(tabLink, entityRef, names)}
            />
          </Typography>
          <Typography>
            {isLimitedByPicks(result) && (
              <>{limitText(t, names.dimensions, result)}. </>
            )}
            <ExplainLink entityRef={entityRef} topic={{ kind: 'level' }}>
              {t('common.explainLevel')}
            </ExplainLink>
          </Typography>
          <Typography variant="body2">
            {since &&
              `${t('common.levelSince', {
                day: t.formats.day(since),
              })} · `}
            {t('tab.headline.submitted', {
              age: (
                <ExplainLink
                  entityRef={entityRef}
                  topic={{ kind: 'freshness' }}
                >
                  <FreshnessLabel freshness={freshness} />
                </ExplainLink>
              ),
              person: (
                <EntityName
                  entityRef={submission.submittedBy}
                  defaultKind="User"
                />
              ),
              when: <When iso={submission.submittedAt} />,
            })}
          </Typography>
        </div>
      </div>
      {levelRangeTexts(t, range).map(text => (
        <Typography
          key={text}
          variant="body2"
          color="textSecondary"
          className={classes.ranges}
        >
          {text}
        </Typography>
      ))}
      <div className={classes.bars}>
        <div>
          <CompletionRow
            entityRef={entityRef}
            name={t('common.basics')}
            topic={{ kind: 'basics' }}
            range={range.basics}
          />
          {result.basicsMet && <MatureNote />}
        </div>
        <div>
          <CompletionRow
            entityRef={entityRef}
            name={t('common.beyondBasics')}
            topic={{ kind: 'beyond-basics' }}
            range={range.beyondBasics}
          />
        </div>
      </div>
    </Paper>
  );
}

/** What the authors of the questionnaire call it when all basics are met. */
function MatureNote() {
  const classes = useStyles();
  const { mature } = useMaturityModel().background;
  return (
    <details>
      <summary className={classes.summary}>✓ {mature.term}</summary>
      <Typography variant="body2">
        {mature.definition} {mature.beyond}
      </Typography>
    </details>
  );
}

/** Says what the level would be if what is set aside were a no. */
function levelRangeTexts(t: Translate, range: OpenRange): string[] {
  const { now, notApplicableAsNo } = range.reportedLevel;
  return [
    ...(notApplicableAsNo !== null && notApplicableAsNo !== now
      ? [
          t('tab.headline.levelIfNo', {
            count: range.byHand.length,
            level: notApplicableAsNo,
          }),
        ]
      : []),
  ];
}
