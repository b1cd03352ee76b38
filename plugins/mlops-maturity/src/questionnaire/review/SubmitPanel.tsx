import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { Link } from '@backstage/core-components';
import { useAnalytics } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type {
  AssessmentSubmission,
  SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/Button';
import { reasonText } from '../../text/reasonText';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { levelTitle } from '../../assessment/levelName';
import { DiscardButton } from '../answers/DiscardButton';
import { submitObstacle } from './submitObstacle';

const useStyles = makeStyles(
  theme => ({
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(2),
      marginTop: theme.spacing(2),
    },
    done: { '&:focus': { outline: 0 } },
  }),
  { name: 'MlopsMaturitySubmitPanel' },
);

type Attempt =
  | { state: 'none' }
  | { state: 'under-way' }
  | { state: 'failed'; message: string }
  | { state: 'done'; submission: AssessmentSubmission };

/** Submits the draft, or throws it away. */
export function SubmitPanel(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  /** The sections that are said to be still true. */
  confirmedSections: readonly SectionId[];
}) {
  const { state, editor, confirmedSections } = props;
  const classes = useStyles();
  const t = useMessages();
  const analytics = useAnalytics();
  const [attempt, setAttempt] = useState<Attempt>({ state: 'none' });
  const obstacle = submitObstacle(t, state);
  const isUnderWay = attempt.state === 'under-way';

  const submit = async () => {
    setAttempt({ state: 'under-way' });
    try {
      const { submission } = await editor.submit(confirmedSections);
      analytics.captureEvent('submit', state.view.entityRef, {
        value: submission?.revision,
      });
      setAttempt(
        submission ? { state: 'done', submission } : { state: 'none' },
      );
    } catch (error) {
      setAttempt({ state: 'failed', message: reasonText(t, toError(error)) });
    }
  };

  if (attempt.state === 'done' && !state.view.draft) {
    return (
      <Submitted
        submission={attempt.submission}
        entityRef={state.view.entityRef}
        isPicked={typeof state.view.result?.declaredLevel === 'number'}
      />
    );
  }
  return (
    <>
      <Typography variant="body2">
        {t('questionnaire.review.submit.explanation')}
      </Typography>
      {attempt.state === 'failed' && (
        <Alert severity="error" style={{ marginTop: 16 }}>
          {t('questionnaire.review.submit.failed', {
            message: attempt.message,
          })}
        </Alert>
      )}
      <div className={classes.buttons}>
        <Button
          variant="contained"
          color="primary"
          disabled={obstacle !== undefined || isUnderWay}
          aria-describedby="mlops-maturity-submit-obstacle"
          onClick={submit}
        >
          {isUnderWay
            ? t('questionnaire.review.submit.underWay')
            : t('questionnaire.review.submit.button')}
        </Button>
        <DiscardButton state={state} editor={editor} />
        <Typography
          variant="body2"
          id="mlops-maturity-submit-obstacle"
          role="status"
        >
          {obstacle}
        </Typography>
      </div>
    </>
  );
}

function Submitted(props: {
  submission: AssessmentSubmission;
  entityRef: string;
  /** Whether a level is declared, whether or not the answers carry it. */
  isPicked: boolean;
}) {
  const { submission, entityRef, isPicked } = props;
  const { revision, reportedLevel } = submission;
  const classes = useStyles();
  const tabLink = useTabLink();
  const t = useMessages();
  const model = useMaturityModel();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  const link = (
    <Link to={tabLink(entityRef)}>
      {t('questionnaire.review.submit.overview')}
    </Link>
  );
  return (
    <div ref={message} tabIndex={-1} className={classes.done}>
      <Alert severity="success">
        <AlertTitle>
          {t('questionnaire.review.submit.doneTitle', {
            revision,
          })}
        </AlertTitle>
        {reportedLevel === null
          ? t(
              isPicked
                ? 'questionnaire.review.submit.doneOpen'
                : 'questionnaire.review.submit.doneWithoutLevel',
              { link },
            )
          : t('questionnaire.review.submit.done', {
              level: levelTitle(t, model, reportedLevel),
              link,
            })}
      </Alert>
    </div>
  );
}
