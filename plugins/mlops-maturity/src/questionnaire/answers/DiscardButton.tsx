import { useState } from 'react';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { toError } from '@backstage/errors';
import { Button } from '../../ui/controls/Button';
import { reasonText } from '../../text/reasonText';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMessages } from '../../text';

const TITLE_ID = 'mlops-maturity-discard-title';

/** Throws the draft away, after asking. */
export function DiscardButton(props: {
  state: DraftEditorState;
  editor: DraftEditor;
}) {
  const { state, editor } = props;
  const t = useMessages();
  const { view, unsavedCount, save } = state;
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const isThere = view.draft !== null || unsavedCount > 0;

  const discard = async () => {
    setFailure(undefined);
    try {
      await editor.discard();
      setIsAsking(false);
    } catch (error) {
      setFailure(reasonText(t, toError(error)));
    }
  };

  return (
    <>
      <Button
        disabled={!isThere || !view.access.update || save.state === 'saving'}
        onClick={() => setIsAsking(true)}
      >
        {t('questionnaire.editor.discard.open')}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        aria-labelledby={TITLE_ID}
      >
        <DialogTitle id={TITLE_ID}>
          {t('questionnaire.editor.discard.title')}
        </DialogTitle>
        <DialogContent>
          <DialogContentText>
            {view.submission
              ? t('questionnaire.editor.discard.backToRevision', {
                  revision: view.submission.revision,
                })
              : t('questionnaire.editor.discard.nothingLeft')}
          </DialogContentText>
          {failure && (
            <Alert severity="error">
              {t('questionnaire.editor.discard.failed', { message: failure })}
            </Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setIsAsking(false)}>
            {t('questionnaire.editor.discard.keep')}
          </Button>
          <Button color="primary" onClick={discard}>
            {t('questionnaire.editor.discard.confirm')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
