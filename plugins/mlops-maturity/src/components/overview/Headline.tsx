import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AssessmentResult,
  AssessmentSubmission,
} from 'backstage-plugin-mlops-maturity-common';
import { EntityName } from '../common/EntityName';
import { FreshnessLabel } from '../common/FreshnessLabel';
import { LevelBadge } from '../common/LevelBadge';
import { levelTitle } from '../common/levelName';
import { When } from '../common/When';
import { useMessages } from '../../translation';
import { limitText } from '../sentences/limitText';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
    title: {
      fontSize: '1.5rem',
      fontWeight: 'bold',
      marginBottom: 0,
    },
  }),
  { name: 'MlopsMaturityHeadline' },
);

/** The result in one sentence, and who vouched for it when. */
export function Headline(props: {
  submission: AssessmentSubmission;
  result: AssessmentResult;
}) {
  const { submission, result } = props;
  const { reportedLevel, freshness } = result;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      <LevelBadge level={reportedLevel} size="large" />
      <div>
        <Typography variant="h2" className={classes.title}>
          {reportedLevel === null
            ? 'No level yet'
            : levelTitle(t, reportedLevel)}
        </Typography>
        <Typography>{limitText(t, result, submission.document)}.</Typography>
        <Typography variant="body2">
          <FreshnessLabel freshness={freshness} /> · Submitted by{' '}
          <EntityName entityRef={submission.submittedBy} defaultKind="User" />,{' '}
          <When iso={submission.submittedAt} />
        </Typography>
      </div>
    </div>
  );
}
