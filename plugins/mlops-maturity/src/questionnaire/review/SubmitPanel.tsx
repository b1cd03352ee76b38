import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useAnalytics } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { reasonText } from '../../text/reasonText';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { searchOf } from '../../url/tabLocation';
import { useAddress } from '../../url/useAddress';
import { DiscardButton } from '../answers/DiscardButton';
import { Obstacles } from '../answers/Obstacles';
import type { Place } from '../steps/usePlace';
import { submitObstacle } from './submitObstacle';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1) },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'MlopsMaturitySubmitPanel' },
);

type Attempt =
  | { state: 'none' | 'under-way' }
  | { state: 'failed'; message: string };

/**
 * Submits the draft, or throws it away. Once it is submitted, the overview says
 * what has come of it.
 */
export function SubmitPanel(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  onGo: Place['go'];
}) {
  const { state, editor, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const analytics = useAnalytics();
  const { change } = useAddress();
  const [attempt, setAttempt] = useState<Attempt>({ state: 'none' });
  const obstacle = submitObstacle(t, state);
  const isUnderWay = attempt.state === 'under-way';
  const isBlocked = obstacle !== undefined || isUnderWay;
  // Who has gone elsewhere meanwhile stays there.
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const submit = async () => {
    setAttempt({ state: 'under-way' });
    try {
      const { submission } = await editor.submit();
      analytics.captureEvent('submit', state.view.entityRef, {
        value: submission?.revision,
      });
      if (isHere.current) {
        change(
          () =>
            new URLSearchParams(searchOf({ submitted: submission?.revision })),
          'replace',
        );
      }
    } catch (error) {
      setAttempt({ state: 'failed', message: reasonText(t, toError(error)) });
    }
  };

  return (
    <div className={classes.root}>
      {attempt.state === 'failed' && (
        <Alert severity="error">
          {t('questionnaire.review.submit.failed', {
            message: attempt.message,
          })}
        </Alert>
      )}
      <div
        className={classes.row}
        id="mlops-maturity-submit-obstacle"
        role="status"
      >
        <Typography variant="body2">
          {obstacle ?? t('questionnaire.review.submit.explanation')}
        </Typography>
        <Obstacles state={state} onGo={onGo} />
      </div>
      <div className={classes.row}>
        {state.view.access.submit && (
          <Button
            variant="contained"
            color="primary"
            // Keeps the focus, also where what failed leaves an obstacle.
            aria-disabled={isBlocked}
            aria-describedby="mlops-maturity-submit-obstacle"
            onClick={isBlocked ? undefined : submit}
          >
            {isUnderWay
              ? t('questionnaire.review.submit.underWay')
              : t('questionnaire.review.submit.button')}
          </Button>
        )}
        <DiscardButton state={state} editor={editor} />
      </div>
    </div>
  );
}
