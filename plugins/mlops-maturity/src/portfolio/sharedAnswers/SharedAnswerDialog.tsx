import { useEffect, useRef, useState } from 'react';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import type {
  SharedAnswersView,
  SharedStatement,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';
import { SharedAnswerConfirmation } from './SharedAnswerConfirmation';
import { SharedAnswerFields } from './SharedAnswerFields';
import { formObstacle, formOf } from './sharedAnswerForm';
import type { SharedAnswerForm } from './sharedAnswerForm';
import { useSharedAnswerSaving } from './useSharedAnswerSaving';

const TITLE_ID = 'mlops-maturity-shared-answer-title';
const OBSTACLE_ID = 'mlops-maturity-shared-answer-obstacle';

/** What the button says that saves. */
const SAVE_TEXTS = {
  idle: 'save',
  saving: 'saving',
  conflict: 'saveMine',
  outdated: 'save',
  failed: 'retry',
} as const;

/**
 * Answers one statement for everything below: first the answer, then what it
 * changes, and only then is it saved.
 */
export function SharedAnswerDialog(props: {
  view: SharedAnswersView;
  shared: SharedStatement;
  statement: Statement;
  /** Called with what others made of the answers meanwhile. */
  onView: (view: SharedAnswersView) => void;
  onSaved: (view: SharedAnswersView) => void;
  onClose: () => void;
}) {
  const { view, shared, statement, onView, onSaved, onClose } = props;
  const t = useMessages();
  const [initial] = useState(() => formOf(shared.answer));
  const [form, setForm] = useState<SharedAnswerForm>(initial);
  const [step, setStep] = useState<'edit' | 'confirm'>('edit');
  const saving = useSharedAnswerSaving({
    view,
    statement: shared,
    onView,
    onSaved,
  });
  const isSaving = saving.state.kind === 'saving';
  const obstacle = formObstacle(form, shared.answer);

  // The buttons of the other step are gone; the step itself takes the focus.
  const content = useRef<HTMLDivElement>(null);
  const shownStep = useRef(step);
  useEffect(() => {
    if (shownStep.current !== step) {
      shownStep.current = step;
      content.current?.focus();
    }
  }, [step]);

  const close = (_event: object, reason: 'backdropClick' | 'escapeKeyDown') => {
    // A slip of the mouse must not throw away what was typed.
    const isSlip = reason === 'backdropClick' && form !== initial;
    if (!isSaving && !isSlip) {
      onClose();
    }
  };

  return (
    <Dialog
      open
      onClose={close}
      aria-labelledby={TITLE_ID}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={TITLE_ID}>
        {t('sharedAnswers.dialog.title', { name: view.title })}
      </DialogTitle>
      <DialogContent>
        <div
          ref={content}
          tabIndex={-1}
          role="group"
          aria-label={
            step === 'confirm'
              ? t('sharedAnswers.dialog.confirmTitle')
              : statement.label
          }
          style={{ outline: 0 }}
        >
          {step === 'edit' ? (
            <SharedAnswerFields
              statement={statement}
              shared={shared}
              form={form}
              onChange={change => {
                setForm(current => ({ ...current, ...change }));
                saving.reset();
              }}
            />
          ) : (
            <SharedAnswerConfirmation
              view={view}
              shared={shared}
              statement={statement}
              form={form}
              saving={saving.state}
            />
          )}
        </div>
      </DialogContent>
      <DialogActions>
        <Typography
          variant="body2"
          id={OBSTACLE_ID}
          role="status"
          style={{ flexGrow: 1, paddingLeft: 16 }}
        >
          {obstacle && t(`sharedAnswers.dialog.${obstacle}`)}
        </Typography>
        {step === 'edit' ? (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button
              color="primary"
              variant="contained"
              disabled={obstacle !== undefined}
              aria-describedby={OBSTACLE_ID}
              onClick={() => setStep('confirm')}
            >
              {t('sharedAnswers.dialog.continue')}
            </Button>
          </>
        ) : (
          <>
            {saving.state.kind === 'conflict' && (
              <Button onClick={onClose}>
                {t('sharedAnswers.conflict.theirs')}
              </Button>
            )}
            <Button disabled={isSaving} onClick={() => setStep('edit')}>
              {t('sharedAnswers.dialog.back')}
            </Button>
            <Button
              color="primary"
              variant="contained"
              disabled={obstacle !== undefined || isSaving}
              aria-describedby={OBSTACLE_ID}
              onClick={() => saving.save(form)}
            >
              {t(`sharedAnswers.dialog.${SAVE_TEXTS[saving.state.kind]}`)}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}
