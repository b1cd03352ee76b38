import { makeStyles } from '@material-ui/core/styles';
import type {
  AssessmentNames,
  AssessmentResult,
  Level,
} from 'backstage-plugin-mlops-maturity-common';
import { LevelBadge } from '../assessment/LevelBadge';
import { LevelStanding } from '../assessment/LevelStanding';
import { standingLinks } from '../assessment/standingLinks';
import { useCommonMessages } from '../text';
import { isLimitedByPicks, limitText } from '../text/sentences/limitText';
import { knownStanding } from '../text/sentences/standing';
import { targetText } from '../text/sentences/targetText';
import { typeScale } from '../ui/typeScale';
import { useTabLink } from '../url/useTabLink';
import { ExplainLink } from './explanation/ExplainLink';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(2),
    },
    text: { minWidth: 0, flexGrow: 1 },
    title: { ...typeScale(theme).title, margin: 0 },
    detail: { color: theme.palette.text.secondary },
  }),
  { name: 'MlopsMaturityLevelAnswer' },
);

/**
 * At which level a component is, how that compares to its target, what has to
 * be read with it, and what holds it back.
 */
export function LevelAnswer(props: {
  entityRef: string;
  result: AssessmentResult;
  target: Level | null;
  /** In the language of the reader. */
  names: AssessmentNames;
  /** Requirements set aside up to the level that the answers support. */
  supportedSetAside?: number;
  /** What the title is: a heading where the page has others beside it. */
  titleAs: 'h2' | 'div';
}) {
  const { entityRef, result, target, names, titleAs: Title } = props;
  const { supportedSetAside } = props;
  const { reportedLevel } = result;
  const classes = useStyles();
  const t = useCommonMessages();
  const tabLink = useTabLink();
  return (
    <div className={classes.root}>
      <LevelBadge
        level={reportedLevel}
        size="large"
        name={names.level ?? undefined}
      />
      <div className={classes.text}>
        <Title className={classes.title}>
          {reportedLevel === null
            ? t('common.noLevelYet')
            : t('common.levelTitle', {
                level: reportedLevel,
                name: names.level ?? '',
              })}
        </Title>
        <div>
          {targetText(t, { onTarget: result.onTarget, reportedLevel }, target)}
        </div>
        <LevelStanding
          known={{ ...knownStanding(result, names), supportedSetAside }}
          links={standingLinks(tabLink, entityRef, names)}
        />
        <div className={classes.detail}>
          {isLimitedByPicks(result) && (
            <>{limitText(t, names.dimensions, result)}. </>
          )}
          <ExplainLink entityRef={entityRef} topic={{ kind: 'level' }}>
            {t('common.explainLevel')}
          </ExplainLink>
        </div>
      </div>
    </div>
  );
}
