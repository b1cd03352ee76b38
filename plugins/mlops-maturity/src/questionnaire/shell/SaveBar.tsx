import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import CloudDoneOutlinedIcon from '@material-ui/icons/CloudDoneOutlined';
import CloudOffOutlinedIcon from '@material-ui/icons/CloudOffOutlined';
import CloudUploadOutlinedIcon from '@material-ui/icons/CloudUploadOutlined';
import type { Completion } from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useFormats, useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { typeScale } from '../../ui/typeScale';
import { obstaclesOf, saveText } from '../../fields/saveWords';
import { Obstacles } from '../answers/Obstacles';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'sticky',
      top: 0,
      zIndex: theme.zIndex.appBar - 1,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
      minHeight: 48,
      padding: theme.spacing(0.5, 2),
      // Two lines, not three, on a phone.
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(0.5, 1) },
      boxSizing: 'border-box',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      ...typeScale(theme).body,
    },
    state: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      flex: '1 1 240px',
      minHeight: 32,
    },
    // Beside the sign also where it takes two lines.
    words: { flex: '1 1 160px', minWidth: 0 },
    right: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    count: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'MlopsMaturitySaveBar' },
);

/** How saving stands, always in sight, and how much is answered. */
export function SaveBar(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  total: Completion;
  /** Whether what is in the way stands beside the button to submit. */
  isReview: boolean;
  onGo: Place['go'];
  children?: ReactNode;
}) {
  const { state, editor, total, isReview, onGo, children } = props;
  const classes = useStyles();
  const t = useMessages();
  const formats = useFormats();
  const canRetry =
    state.save.state === 'not-saved' ||
    obstaclesOf(state).some(({ kind }) => kind === 'refused');
  return (
    <div className={classes.root}>
      <div className={classes.state}>
        {state.view.access.update && <SaveIcon state={state.save.state} />}
        <div role="status" aria-live="polite" className={classes.words}>
          {state.view.access.update
            ? saveText(t, formats, state.save)
            : t('questionnaire.editor.save.readOnly')}
        </div>
        {!isReview && <Obstacles state={state} onGo={onGo} />}
        {canRetry && (
          <Button
            size="small"
            color="primary"
            variant="outlined"
            onClick={() => editor.retry()}
          >
            {t('questionnaire.editor.save.retry')}
          </Button>
        )}
      </div>
      <div className={classes.right}>
        <span className={classes.count}>
          {total.unanswered === 0
            ? t('questionnaire.editor.save.allAnswered', {
                count: total.applicable,
              })
            : t('questionnaire.editor.save.answered', {
                count: total.yes + total.no,
                of: total.applicable,
              })}
        </span>
        {children}
      </div>
    </div>
  );
}

function SaveIcon(props: { state: DraftEditorState['save']['state'] }) {
  switch (props.state) {
    case 'saving':
      return <CloudUploadOutlinedIcon fontSize="small" aria-hidden />;
    case 'not-saved':
      return <CloudOffOutlinedIcon fontSize="small" aria-hidden />;
    default:
      return <CloudDoneOutlinedIcon fontSize="small" aria-hidden />;
  }
}
