import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentNames,
  LEVELS,
  pickedOptions,
  type AssessmentDocument,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { levelTitle } from '../../assessment/levelName';
import { limitText, stateText } from '../../text/sentences';
import { optionLevels } from '../answers/words';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
    },
    headline: { fontWeight: 'bold' },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1),
      fontSize: theme.typography.body2.fontSize,
    },
    name: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    limiting: { fontWeight: 'bold' },
    steps: { display: 'flex', gap: 2, marginTop: theme.spacing(0.5) },
    step: {
      flex: 1,
      height: 8,
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    filled: { backgroundColor: theme.palette.primary.main },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MlopsMaturityLevelProfile' },
);

/** What the picks lead to so far, and the whole profile that it comes from. */
export function LevelProfile(props: {
  document: AssessmentDocument;
  result: AssessmentResult;
}) {
  const { document, result } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const { dimensions } = assessmentNames(model, {
    document,
    result,
    edition: model,
  });
  const state = stateText(t, result);
  const limiting = model.dimensions
    .filter(({ id }) => result.limitingDimensions.includes(id))
    .map(({ title }) => title);
  return (
    <Paper variant="outlined" className={classes.root}>
      <div role="status">
        <Typography className={classes.headline}>
          {limitText(t, dimensions, result)}
        </Typography>
        <Typography variant="body2">
          {result.declaredLevel === null
            ? t('questionnaire.levels.notDeclared')
            : t('questionnaire.levels.declared', {
                level: levelTitle(t, model, result.declaredLevel),
                dimensions: t.formats.list(limiting),
              })}
        </Typography>
      </div>
      <Typography variant="body2" component="h3" className={classes.quiet}>
        {t('questionnaire.levels.profile.title')}
      </Typography>
      <ul className={classes.list}>
        {pickedOptions(document.picks, model).map(({ dimension, option }) => (
          <li
            key={dimension.id}
            className={
              limiting.includes(dimension.title) ? classes.limiting : undefined
            }
          >
            <span className={classes.name}>
              <span>{dimension.title}</span>
              <span>
                {option
                  ? optionLevels(t, option)
                  : t('questionnaire.levels.profile.notPicked')}
              </span>
            </span>
            <span className={classes.steps} aria-hidden>
              {LEVELS.map(level => (
                <span
                  key={level}
                  className={
                    option && level <= option.countsAs
                      ? `${classes.step} ${classes.filled}`
                      : classes.step
                  }
                />
              ))}
            </span>
            {limiting.includes(dimension.title) &&
              t('questionnaire.levels.profile.sets')}
          </li>
        ))}
      </ul>
      <Typography variant="body2">
        {document.target === null
          ? t('questionnaire.levels.profile.noTarget')
          : t('questionnaire.levels.profile.target', {
              level: document.target,
            })}
      </Typography>
      {state && (
        <Typography variant="body2">
          <strong>{state.title}.</strong> {state.explanation}
        </Typography>
      )}
    </Paper>
  );
}
