import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findTargetRule,
  type AssessmentDocument,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { levelTitle } from '../../assessment/levelName';
import { ExplainLink } from '../explanation/ExplainLink';
import { targetText } from '../../text/sentences/targetText';
import { Panel } from '../../ui/Panel';

const useStyles = makeStyles(
  theme => ({
    note: { overflowWrap: 'anywhere' },
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityTargetPanel' },
);

/** What the owner aims for, and what the use of the component suggests. */
export function TargetPanel(props: {
  entityRef: string;
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { entityRef, result, document } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const { recommendedTarget } = result;
  const rule =
    recommendedTarget && findTargetRule(model, recommendedTarget.ruleId);
  const [caveat] = model.targetRules.caveats;
  return (
    <Panel title={t('tab.target.title')}>
      <div className={classes.root}>
        <Typography>
          {targetText(t, result, document.target)}.{' '}
          <ExplainLink entityRef={entityRef} topic={{ kind: 'target' }}>
            {t('tab.target.explain')}
          </ExplainLink>
        </Typography>
        {verdictsOf(t, result, document).map(verdict => (
          <Typography key={verdict}>{verdict}</Typography>
        ))}
        {document.targetNote && (
          <Typography className={classes.note}>
            {t('tab.target.note', { note: document.targetNote })}
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {recommendedTarget
            ? t('tab.target.recommended', {
                level: levelTitle(t, model, recommendedTarget.level),
                reason: rule?.reason ?? '',
              })
            : t('tab.target.noRecommendation')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {caveat}
        </Typography>
      </div>
    </Panel>
  );
}

/** On target is success at any level; above it is a question of cost. */
function verdictsOf(
  t: Translate,
  { reportedLevel, recommendedTarget, onTarget }: AssessmentResult,
  { target }: AssessmentDocument,
): string[] {
  const verdicts = [];
  if (onTarget && target !== null && reportedLevel !== null) {
    verdicts.push(
      reportedLevel > target
        ? t('tab.target.exceeded')
        : t('tab.target.reached'),
    );
  }
  if (
    target !== null &&
    recommendedTarget &&
    target > recommendedTarget.level
  ) {
    verdicts.push(t('tab.target.aboveRecommendation'));
  }
  return verdicts;
}
