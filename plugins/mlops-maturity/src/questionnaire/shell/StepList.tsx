import { makeStyles, useTheme } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  statementsOfSection,
  type AssessmentDocument,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { progressText } from '../steps/stepProgress';
import { isForRole } from '../answers/statementFilter';
import { stepsOf, stepTitle, type Step } from '../steps/steps';
import type { Slice } from '../answers/useSlice';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    step: {
      display: 'block',
      width: '100%',
      padding: theme.spacing(1.25, 2),
      border: 0,
      borderLeft: '3px solid transparent',
      borderRadius: theme.spacing(0, 0.5, 0.5, 0),
      background: 'none',
      color: theme.palette.text.primary,
      font: 'inherit',
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
    title: { display: 'block' },
    progress: {
      display: 'block',
      fontSize: theme.typography.caption.fontSize,
      fontWeight: 'normal',
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'MlopsMaturityStepList' },
);

/** All pages of the questionnaire, with how far each of them is. */
export function StepList(props: {
  current: Step;
  document: AssessmentDocument;
  result: AssessmentResult;
  slice: Pick<Slice, 'role'>;
  onGo: (stepId: string) => void;
}) {
  const { current, document, result, slice, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const steps = stepsOf(model).map(step => ({
    step,
    title: stepTitle(t, step),
    progress:
      slice.role !== null && step.kind === 'section'
        ? t('questionnaire.editor.progress.shown', {
            count: statementsOfSection(step.section).filter(({ id }) =>
              isForRole(id, slice.role),
            ).length,
          })
        : progressText(t, model, step, document, result),
  }));

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
        value={current.id}
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
                step.id === current.id
                  ? `${classes.step} ${classes.current}`
                  : classes.step
              }
              aria-current={step.id === current.id ? 'step' : undefined}
              onClick={() => onGo(step.id)}
            >
              <span className={classes.title}>{title}</span>
              {progress && <span className={classes.progress}>{progress}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
