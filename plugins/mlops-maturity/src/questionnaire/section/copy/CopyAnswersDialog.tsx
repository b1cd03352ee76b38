import { useState } from 'react';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  entityLabel,
  type ComponentRow,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../../ui/controls/Button';
import { entityAssessment } from '../../../api/queries';
import { isLoading, useQuery } from '../../../api/useQuery';
import { reasonText } from '../../../text/reasonText';
import type { AnswerEdit, DraftEditorState } from '../../../draft';
import { useMaturityModel } from '../../../text/model/useMaturityModel';
import { useMessages } from '../../../text';
import { isAnswered } from '../bulk/bulkAnswers';
import { copyEdits } from './copyAnswers';
import { CopySourceList } from './CopySourceList';
import { useCopySources } from './useCopySources';

const TITLE_ID = 'mlops-maturity-copy-title';

/** Chooses a component to copy answers from, and says what that would do. */
export function CopyAnswersDialog(props: {
  state: DraftEditorState;
  /** Statements that do not apply here. */
  excluded: ReadonlySet<StatementId>;
  onCopy: (edits: AnswerEdit[]) => void;
  onClose: () => void;
}) {
  const { state, excluded, onCopy, onClose } = props;
  const { view, document } = state;
  const t = useMessages();
  const model = useMaturityModel();
  const [everything, setEverything] = useState(false);
  const sources = useCopySources(
    view.entityRef,
    view.access.owners,
    everything,
  );
  const [chosen, setChosen] = useState<ComponentRow>();
  const source = useQuery(entityAssessment, chosen?.entityRef);

  // What was remembered may be older than what would be copied.
  const submitted =
    source.state === 'fresh' ? source.data.submission : undefined;
  const edits =
    chosen && submitted
      ? copyEdits(
          submitted.document,
          chosen.entityRef,
          document,
          excluded,
          model,
        )
      : [];
  const count = (value: string) =>
    edits.filter(edit => edit.value?.value === value).length;
  const staying = Object.keys({
    ...document.answers,
    ...document.inherited,
  }).filter(id => isAnswered(document, { id })).length;

  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={TITLE_ID}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={TITLE_ID}>
        {t('questionnaire.fill.copy.title')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText color="textPrimary">
          {t('questionnaire.fill.copy.explanation')}
        </DialogContentText>
        <DialogContentText color="textPrimary">
          {t('questionnaire.fill.copy.left')}
        </DialogContentText>
        {!sources.data && !sources.error && (
          <Typography role="status">
            {t('questionnaire.fill.copy.loading')}
          </Typography>
        )}
        {sources.error && (
          <Alert severity="error">
            {t('questionnaire.fill.copy.failed', {
              message: reasonText(t, sources.error),
            })}
          </Alert>
        )}
        {sources.data?.length === 0 && (
          <Typography>{t('questionnaire.fill.copy.none')}</Typography>
        )}
        {sources.data && sources.data.length > 0 && (
          <CopySourceList
            sources={sources.data}
            chosen={chosen?.entityRef}
            onChoose={setChosen}
            onShowAll={everything ? undefined : () => setEverything(true)}
          />
        )}
        <div role="status">
          {chosen && isLoading(source) && (
            <Typography>
              {t('questionnaire.fill.copy.reading', {
                component: entityLabel(chosen.entityRef, chosen.title),
              })}
            </Typography>
          )}
          {chosen && submitted && (
            <>
              <Typography>
                {t('questionnaire.fill.copy.preview', {
                  count: edits.length,
                  component: entityLabel(chosen.entityRef, chosen.title),
                  yes: count('yes'),
                  no: count('no'),
                  notApplicable: count('not-applicable'),
                })}
              </Typography>
              <Typography variant="body2">
                {t('questionnaire.fill.copy.stay', { count: staying })}
              </Typography>
            </>
          )}
        </div>
        {chosen && source.error && (
          <Alert severity="error">
            {t('questionnaire.fill.copy.readFailed', {
              component: entityLabel(chosen.entityRef, chosen.title),
              message: reasonText(t, source.error),
            })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={edits.length === 0}
          onClick={() => {
            onCopy(edits);
            onClose();
          }}
        >
          {t('questionnaire.fill.copy.confirm', { count: edits.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
