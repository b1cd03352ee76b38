import { makeStyles, useTheme } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type {
  AssessmentDocument,
  AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { progressText, stepProgress } from '../steps/stepProgress';
import { stepsOf, stepTitle, type Step } from '../steps/steps';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    step: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 1),
      width: '100%',
      padding: theme.spacing(0.75, 1.5),
      border: 0,
      borderLeft: '3px solid transparent',
      borderRadius: theme.spacing(0, 0.5, 0.5, 0),
      background: 'none',
      color: theme.palette.text.primary,
      font: 'inherit',
      fontSize: theme.typography.body2.fontSize,
      textAlign: 'left',
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    current: {
      borderLeftColor: theme.palette.primary.main,
      backgroundColor: theme.palette.action.selected,
      fontWeight: 'bold',
    },
    // The theme's label is too faint on the background of the page.
    label: { color: theme.palette.text.primary },
    progress: {
      fontSize: theme.typography.caption.fontSize,
      fontWeight: 'normal',
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'MlopsMaturityStepList' },
);

/** All parts of the questionnaire, with how far each of them is. */
export function StepList(props: {
  /** The part that is in sight. */
  current: Step['id'];
  document: AssessmentDocument;
  result: AssessmentResult;
  onGo: (stepId: string) => void;
}) {
  const { current, document, result, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'), {
    // Another height at first would move what one has come for.
    noSsr: true,
  });
  const steps = stepsOf(model).map(step => {
    const progress = stepProgress(model, step, document, result);
    return {
      step,
      title: stepTitle(t, step),
      progress: progress && progressText(t, progress),
    };
  });

  if (isNarrow) {
    return (
      <TextField
        select
        fullWidth
        size="small"
        variant="outlined"
        label={t('questionnaire.editor.step.choose')}
        id="mlops-maturity-step"
        SelectProps={{ native: true }}
        InputLabelProps={{
          htmlFor: 'mlops-maturity-step',
          className: classes.label,
        }}
        value={current}
        onChange={event => onGo(event.target.value)}
      >
        {steps.map(({ step, title, progress }) => (
          <option key={step.id} value={step.id}>
            {progress
              ? t('questionnaire.editor.step.withProgress', { title, progress })
              : title}
          </option>
        ))}
      </TextField>
    );
  }
  return (
    <nav aria-label={t('questionnaire.editor.step.list')}>
      <ol className={classes.list}>
        {steps.map(({ step, title, progress }) => (
          <li key={step.id}>
            <button
              type="button"
              className={
                step.id === current
                  ? `${classes.step} ${classes.current}`
                  : classes.step
              }
              aria-current={step.id === current ? 'step' : undefined}
              onClick={() => onGo(step.id)}
            >
              <span>{title}</span>{' '}
              {progress && <span className={classes.progress}>{progress}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
