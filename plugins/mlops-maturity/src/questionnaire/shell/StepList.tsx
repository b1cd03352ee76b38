import { useId, useState } from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type {
  AssessmentDocument,
  AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { typeScale } from '../../ui/typeScale';
import { progressText, stepProgress } from '../steps/stepProgress';
import { stepsOf, stepTitle, type Step } from '../steps/steps';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    step: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 1),
      padding: theme.spacing(0.75, 1.5),
      borderLeft: '3px solid transparent',
      borderRadius: theme.spacing(0, 0.5, 0.5, 0),
      ...typeScale(theme).body,
      color: theme.palette.text.primary,
      '&:hover': {
        backgroundColor: theme.palette.action.hover,
        textDecoration: 'none',
      },
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
    progress: {
      ...typeScale(theme).caption,
      fontVariantNumeric: 'tabular-nums',
    },
    menu: {
      ...typeScale(theme).body,
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      width: '100%',
      minHeight: 40,
      padding: theme.spacing(0.5, 1.5),
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      textAlign: 'start',
      cursor: 'pointer',
      '& > svg': { marginLeft: 'auto' },
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    },
    unfolded: {
      marginTop: theme.spacing(0.5),
      backgroundColor: theme.palette.background.paper,
    },
  }),
  { name: 'MlopsMaturityStepList' },
);

/**
 * Leads to all parts of the questionnaire, and says how far each of them is.
 * Where it would stand above them, it is folded.
 */
export function StepList(props: {
  /** The part that is in sight. */
  current: Step['id'];
  document: AssessmentDocument;
  result: AssessmentResult;
  linkTo: Place['linkTo'];
  onGo: (stepId: string) => void;
}) {
  const { current, document, result, linkTo, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
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

  const shown = steps.find(({ step }) => step.id === current);
  return (
    <nav aria-label={t('questionnaire.editor.step.list')}>
      {isNarrow && shown && (
        <button
          type="button"
          className={classes.menu}
          aria-expanded={isUnfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <strong>{shown.title}</strong>{' '}
          <span className={classes.progress}>{shown.progress}</span>
          {isUnfolded ? (
            <ExpandLessIcon aria-hidden />
          ) : (
            <ExpandMoreIcon aria-hidden />
          )}
        </button>
      )}
      <ol
        id={id}
        hidden={isNarrow && !isUnfolded}
        className={
          isNarrow ? `${classes.list} ${classes.unfolded}` : classes.list
        }
      >
        {steps.map(({ step, title, progress }) => (
          <li key={step.id}>
            <Link
              to={linkTo(step.id)}
              className={
                step.id === current
                  ? `${classes.step} ${classes.current}`
                  : classes.step
              }
              aria-current={step.id === current ? 'step' : undefined}
              onClick={event => {
                // What opens it elsewhere is left to the browser.
                if (!(event.metaKey || event.ctrlKey || event.shiftKey)) {
                  event.preventDefault();
                  setUnfolded(false);
                  onGo(step.id);
                }
              }}
            >
              <span>{title}</span>{' '}
              {progress && <span className={classes.progress}>{progress}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
