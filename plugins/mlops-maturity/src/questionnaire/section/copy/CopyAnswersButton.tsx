import { useState } from 'react';
import FileCopyOutlinedIcon from '@material-ui/icons/FileCopyOutlined';
import { useAnalytics } from '@backstage/core-plugin-api';
import type { StatementId } from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../../ui/controls/Button';
import type { DraftEditor, DraftEditorState } from '../../../draft';
import { useMessages } from '../../../text';
import { useAnnounce } from '../../../ui/states/Announcer';
import { CopyAnswersDialog } from './CopyAnswersDialog';

/** Opens the choice of a component to copy answers from. */
export function CopyAnswersButton(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  /** Statements that do not apply here. */
  excluded: ReadonlySet<StatementId>;
}) {
  const { state, editor, excluded } = props;
  const t = useMessages();
  const announce = useAnnounce();
  const analytics = useAnalytics();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        startIcon={<FileCopyOutlinedIcon />}
        onClick={() => setIsOpen(true)}
      >
        {t('questionnaire.fill.copy.open')}
      </Button>
      {isOpen && (
        <CopyAnswersDialog
          state={state}
          excluded={excluded}
          onCopy={edits => {
            editor.changeAll(edits);
            analytics.captureEvent('answer', 'copy', { value: edits.length });
            announce(
              t('questionnaire.fill.copy.done', { count: edits.length }),
            );
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
