import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useCommonMessages } from '../../text';
import { DraftStrip } from '../../assessment/DraftStrip';
import { LevelBadge } from '../../assessment/LevelBadge';
import { WhoAssesses } from '../../assessment/WhoAssesses';
import { useCardStyles } from './useCardStyles';

/** Nothing has been submitted; that is a state of its own, not level 0. */
export function NotAssessedSummary(props: { view: AssessmentView }) {
  const { view } = props;
  const { names } = view;
  const classes = useCardStyles();
  const t = useCommonMessages();
  return (
    <div className={classes.root}>
      <div className={classes.headline}>
        <LevelBadge level="not-assessed" size="large" />
        <div className={classes.headlineText}>
          <div className={classes.level}>{t('card.notAssessed')}</div>
          <div className={classes.detail}>
            {t('card.notAssessedText', {
              statements: names.statements,
              sections: names.sections,
            })}
          </div>
        </div>
      </div>
      <DraftStrip view={view} />
      <WhoAssesses access={view.access} />
    </div>
  );
}
