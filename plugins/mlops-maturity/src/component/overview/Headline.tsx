import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentNames,
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
import { limitText } from '../../text/sentences/limitText';
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
}) {
  const { entityRef, submission, result, range } = props;
  const { reportedLevel, freshness } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const { document } = submission;
  const { dimensions } = assessmentNames(model, { document, result });
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
          <Typography>
            <LevelStanding known={result} />
          </Typography>
          <Typography>
            {limitText(t, dimensions, result)}.{' '}
            <ExplainLink entityRef={entityRef} topic={{ kind: 'level' }}>
              {t('common.explainLevel')}
            </ExplainLink>
          </Typography>
          <Typography variant="body2">
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

/** Says how the level can still turn out, where it is not settled. */
function levelRangeTexts(t: Translate, range: OpenRange): string[] {
  const { now, worst, best, notApplicableAsNo } = range.reportedLevel;
  return [
    ...(worst !== null && best !== null && worst !== best
      ? [
          t('tab.headline.levelRange', {
            count: range.open.length,
            worst,
            best,
          }),
        ]
      : []),
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
