import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useAssessment } from '../../assessment/useAssessment';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Attribution } from '../../ui/Attribution';
import { AboutModel } from './AboutModel';
import { DimensionTable } from './DimensionTable';
import { LevelArticle } from './LevelArticle';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
    },
    rest: { padding: theme.spacing(1, 3) },
  }),
  { name: 'MlopsMaturityLevels' },
);

/**
 * What each level means: where the component is first, the others and the rest
 * of what the sources say unfold.
 */
export function Levels() {
  const { view } = useAssessment();
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const reported = view?.result?.reportedLevel ?? null;
  const target = view?.submission?.document.target ?? null;
  const own = model.levels.filter(({ level }) => level === reported);
  const others = model.levels.filter(({ level }) => level !== reported);
  return (
    <div className={classes.list}>
      <Typography variant="body2">{t('levels.intro')}</Typography>
      {[...own, ...others].map(description => (
        <LevelArticle
          key={description.level}
          entityRef={view?.entityRef}
          description={description}
          isReported={description.level === reported}
          isTarget={description.level === target}
        />
      ))}
      <Paper className={classes.rest}>
        <DimensionTable picks={view?.submission?.document.picks} />
        <AboutModel />
      </Paper>
      <Attribution />
    </div>
  );
}
