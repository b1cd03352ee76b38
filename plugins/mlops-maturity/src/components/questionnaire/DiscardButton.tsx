import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { toError } from '@backstage/errors';
import { messageOf } from '../../api/refusal';
import type { DraftEditor, DraftEditorState } from '../../editing';

const TITLE_ID = 'mlops-maturity-discard-title';

/** Throws the draft away, after asking. */
export function DiscardButton(props: {
  state: DraftEditorState;
  editor: DraftEditor;
}) {
  const { state, editor } = props;
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
      setFailure(messageOf(toError(error)));
    }
  };

  return (
    <>
      <Button
        disabled={!isThere || !view.access.update || save.state === 'saving'}
        onClick={() => setIsAsking(true)}
      >
        Discard draft
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        aria-labelledby={TITLE_ID}
      >
        <DialogTitle id={TITLE_ID}>Discard the draft?</DialogTitle>
        <DialogContent>
          <DialogContentText>
            {view.submission
              ? `All answers go back to revision ${view.submission.revision}, which goes on to count.`
              : 'All answers given so far are lost; the component is not assessed then.'}{' '}
            The draft is shared: answers that others gave are discarded too.
          </DialogContentText>
          {failure && (
            <Alert severity="error">The draft was kept: {failure}</Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setIsAsking(false)}>Keep the draft</Button>
          <Button color="primary" onClick={discard}>
            Discard
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
