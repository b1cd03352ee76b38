import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import CloudDoneOutlinedIcon from '@material-ui/icons/CloudDoneOutlined';
import CloudOffOutlinedIcon from '@material-ui/icons/CloudOffOutlined';
import CloudUploadOutlinedIcon from '@material-ui/icons/CloudUploadOutlined';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import type { Completion } from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/Button';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useFormats, useMessages } from '../../text';
import { CONFLICTS_ID } from './ConflictList';
import { obstaclesOf, obstacleTexts, saveText } from '../../fields/saveWords';

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
      gap: theme.spacing(0.5, 3),
      minHeight: 52,
      padding: theme.spacing(1, 2),
      boxSizing: 'border-box',
    },
    state: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      flex: '1 1 260px',
    },
    texts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
    obstacle: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      fontWeight: 'bold',
    },
    right: { display: 'flex', alignItems: 'center', gap: theme.spacing(2) },
    count: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  }),
  { name: 'MlopsMaturitySaveBar' },
);

/** How saving stands, always in sight, and how much is answered. */
export function SaveBar(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  total: Completion;
  /** Opens the review; left out on the review itself. */
  onReview?: () => void;
}) {
  const { state, editor, total, onReview } = props;
  const classes = useStyles();
  const t = useMessages();
  const formats = useFormats();
  const obstacles = obstaclesOf(state);
  const canRetry = state.save.state === 'not-saved' || obstacles.refused > 0;
  return (
    <Paper elevation={2} className={classes.root}>
      <div className={classes.state}>
        <SaveIcon state={state.save.state} />
        <div className={classes.texts} role="status" aria-live="polite">
          <span>
            {state.view.access.update
              ? saveText(t, formats, state.save)
              : t('questionnaire.editor.save.readOnly')}
          </span>
          {obstacleTexts(t, obstacles).map(text => (
            <span key={text} className={classes.obstacle}>
              <ErrorOutlineIcon fontSize="small" aria-hidden />
              {text}
            </span>
          ))}
        </div>
        {obstacles.conflicts > 0 && (
          <Button
            size="small"
            color="primary"
            variant="outlined"
            onClick={() => document.getElementById(CONFLICTS_ID)?.focus()}
          >
            {t('questionnaire.editor.save.settle')}
          </Button>
        )}
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
          {t('questionnaire.editor.save.answered', {
            count: total.yes + total.no,
            of: total.applicable,
          })}
        </span>
        {onReview && (
          <Button
            size="small"
            color="primary"
            variant="contained"
            onClick={onReview}
          >
            {t('questionnaire.editor.save.review')}
          </Button>
        )}
      </div>
    </Paper>
  );
}

function SaveIcon(props: { state: DraftEditorState['save']['state'] }) {
  switch (props.state) {
    case 'saving':
      return <CloudUploadOutlinedIcon aria-hidden />;
    case 'not-saved':
      return <CloudOffOutlinedIcon aria-hidden />;
    default:
      return <CloudDoneOutlinedIcon aria-hidden />;
  }
}
