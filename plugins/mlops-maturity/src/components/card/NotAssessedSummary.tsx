import {
  maturityModel,
  statementsOf,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { DraftStrip } from '../common/DraftStrip';
import { LevelBadge } from '../common/LevelBadge';
import { StartAssessment } from '../common/StartAssessment';
import { useCardStyles } from './useCardStyles';

/** Nothing has been submitted; that is a state of its own, not level 0. */
export function NotAssessedSummary(props: { view: AssessmentView }) {
  const { view } = props;
  const classes = useCardStyles();
  return (
    <div className={classes.root}>
      <div className={classes.headline}>
        <LevelBadge level={null} size="large" />
        <div className={classes.headlineText}>
          <div className={classes.level}>Not assessed yet</div>
          <div className={classes.detail}>
            {statementsOf(maturityModel).length} statements in{' '}
            {maturityModel.sections.length} sections, to be answered in any
            order. Every answer is saved.
          </div>
        </div>
      </div>
      <DraftStrip view={view} />
      <div>
        <StartAssessment view={view} />
      </div>
    </div>
  );
}
