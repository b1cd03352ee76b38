import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findTargetRule,
  maturityModel,
  type AssessmentDocument,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { levelTitle } from '../common/levelName';
import { targetText } from '../sentences/targetText';
import { useMessages } from '../../translation';
import { Panel } from './Panel';

const useStyles = makeStyles(
  { note: { overflowWrap: 'anywhere' } },
  { name: 'MlopsMaturityTargetPanel' },
);

/** What the owner aims for, and what the use of the component suggests. */
export function TargetPanel(props: {
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { result, document } = props;
  const classes = useStyles();
  const t = useMessages();
  const { recommendedTarget } = result;
  const rule =
    recommendedTarget &&
    findTargetRule(maturityModel, recommendedTarget.ruleId);
  return (
    <Panel title="Target">
      <Typography>{targetText(t, result, document.target)}.</Typography>
      {document.targetNote && (
        <Typography className={classes.note}>
          The owner says: {document.targetNote}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {recommendedTarget
          ? `Recommended: ${levelTitle(t, recommendedTarget.level)}. ${
              rule?.reason ?? ''
            }`
          : 'No recommendation: it takes the stage of the component, or a reason for a higher level.'}
      </Typography>
    </Panel>
  );
}
