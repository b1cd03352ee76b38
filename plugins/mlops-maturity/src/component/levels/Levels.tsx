import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useAssessment } from '../../assessment/useAssessment';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { LevelArticle } from './LevelArticle';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(3),
    },
  }),
  { name: 'MlopsMaturityLevels' },
);

/** What each level means, with the component and its target marked. */
export function Levels() {
  const { view } = useAssessment();
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const reported = view?.result?.reportedLevel ?? null;
  const target = view?.submission?.document.target ?? null;
  return (
    <div className={classes.list}>
      <Typography>
        {t('levels.intro', {
          caveat: model.targetRules.caveats[0] ?? '',
        })}
      </Typography>
      {model.levels.map(description => (
        <LevelArticle
          key={description.level}
          description={description}
          isReported={description.level === reported}
          isTarget={description.level === target}
        />
      ))}
    </div>
  );
}
