import { makeStyles } from '@material-ui/core/styles';
import {
  findTargetRule,
  type AssessmentDocument,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { levelTitle } from '../../assessment/levelName';
import { ExplainLink } from '../explanation/ExplainLink';
import { Panel } from '../../ui/Panel';

const useStyles = makeStyles(
  theme => ({
    note: { overflowWrap: 'anywhere' },
    caveat: { color: theme.palette.text.secondary },
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
    <Panel
      title={t('tab.target.title')}
      defaultOpen={false}
      summary={
        document.target === null
          ? t('common.target.none')
          : t('common.level', { level: document.target })
      }
    >
      <div className={classes.root}>
        {verdictsOf(t, result, document).map(verdict => (
          <div key={verdict}>{verdict}</div>
        ))}
        {document.targetNote && (
          <div className={classes.note}>
            {t('tab.target.note', { note: document.targetNote })}
          </div>
        )}
        <div>
          {recommendedTarget
            ? t('tab.target.recommended', {
                level: levelTitle(t, model, recommendedTarget.level),
                reason: rule?.reason ?? '',
              })
            : t('tab.target.noRecommendation')}{' '}
          <ExplainLink entityRef={entityRef} topic={{ kind: 'target' }}>
            {t('tab.target.explain')}
          </ExplainLink>
        </div>
        <div className={classes.caveat}>{caveat}</div>
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
