import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  inheritedAnswerOf,
  isOwnAnswer,
  requiredFrom,
  type Statement,
  type Subsection,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../../ui/controls/Button';
import type { AnswerEdit, DraftEditor } from '../../../draft';
import { useMessages } from '../../../text';
import { useMaturityModel } from '../../../text/model/useMaturityModel';
import {
  bulkEdits,
  isAnswered,
  type BulkAnswer,
  type BulkScope,
} from './bulkAnswers';
import { Question } from '../../../fields/Question';
import { Choice } from '../../../ui/controls/Choice';
import { useFieldStyles } from '../../../fields/useFieldStyles';

const ANSWERS = ['yes', 'no', 'not-applicable'] as const;
const MAX_REASON = 2000;
const TITLE_ID = 'mlops-maturity-bulk-title';

const useStyles = makeStyles(
  theme => ({ content: { display: 'grid', gap: theme.spacing(1) } }),
  { name: 'MlopsMaturityBulkAnswerDialog' },
);

/** Asks for the one answer that many statements are given. */
export function BulkAnswerDialog(props: {
  subsection: Subsection;
  /** Those of its statements that are shown and apply. */
  statements: readonly Statement[];
  editor: DraftEditor;
  /** `left` is how many inherited answers stay as they are. */
  onAnswer: (edits: AnswerEdit[], left: number) => void;
  onClose: () => void;
}) {
  const { subsection, statements, editor, onAnswer, onClose } = props;
  const { document } = editor.getState();
  const classes = useStyles();
  const fieldClasses = useFieldStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const [value, setValue] = useState<BulkAnswer['value']>();
  const [reason, setReason] = useState('');
  const openCount = statements.filter(
    statement => !isAnswered(document, statement),
  ).length;
  const [which, setWhich] = useState<BulkScope['which']>(
    openCount > 0 ? 'open' : 'all',
  );
  const [includesInherited, setIncludesInherited] = useState(false);
  const inherited = statements.filter(
    ({ id }) => inheritedAnswerOf(document, id) !== undefined,
  ).length;
  const left = includesInherited ? 0 : inherited;

  const edits =
    value === undefined
      ? []
      : bulkEdits(
          editor,
          statements,
          { value, reason },
          { which, includesInherited },
        );
  const replaced = statements.filter(
    ({ id }) =>
      isOwnAnswer(document.answers[id]) && edits.some(edit => edit.id === id),
  ).length;
  const differs = edits.some(
    ({ id }) =>
      document.inherited?.[id] &&
      value !== 'not-applicable' &&
      document.inherited[id].value !== value,
  );
  const isReasonMissing = value === 'not-applicable' && !reason.trim();
  const setAside =
    value === 'not-applicable'
      ? edits.filter(({ id }) => requiredFrom(model, id) !== null).length
      : 0;
  const hasParts =
    value === 'yes' &&
    statements.some(
      ({ id, parts }) => parts && edits.some(edit => edit.id === id),
    );

  return (
    <Dialog open onClose={onClose} aria-labelledby={TITLE_ID} maxWidth="sm">
      <DialogTitle id={TITLE_ID}>
        {t('questionnaire.fill.bulk.title', { subsection: subsection.title })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <Question title={t('questionnaire.fill.bulk.answer')}>
          <Choice
            name="mlops-maturity-bulk-answer"
            value={value}
            onChange={setValue}
            options={ANSWERS.map(answer => ({
              value: answer,
              title: t(`questionnaire.words.answer.${answer}`),
            }))}
          />
        </Question>
        {value === 'not-applicable' && (
          <TextField
            id="mlops-maturity-bulk-reason"
            className={fieldClasses.root}
            label={t('questionnaire.fill.bulk.reason')}
            value={reason}
            onChange={event => setReason(event.target.value)}
            required
            multiline
            minRows={2}
            fullWidth
            variant="outlined"
            size="small"
            InputLabelProps={{ shrink: true }}
            inputProps={{ maxLength: MAX_REASON }}
          />
        )}
        <Question title={t('questionnaire.fill.bulk.scope')}>
          {statements.length > inherited && (
            <Choice
              name="mlops-maturity-bulk-scope"
              value={which}
              onChange={setWhich}
              options={[
                ...(openCount > 0
                  ? [
                      {
                        value: 'open' as const,
                        title: t('questionnaire.fill.bulk.openOnly', {
                          count: openCount,
                        }),
                      },
                    ]
                  : []),
                {
                  value: 'all' as const,
                  title: t('questionnaire.fill.bulk.everyOne', {
                    count: statements.length - inherited,
                  }),
                },
              ]}
            />
          )}
          {inherited > 0 && (
            <FormControlLabel
              control={
                <Checkbox
                  color="primary"
                  checked={includesInherited}
                  onChange={event => setIncludesInherited(event.target.checked)}
                />
              }
              label={t('sharedAnswers.bulk.includes', { count: inherited })}
            />
          )}
        </Question>
        <Typography variant="body2" role="status">
          {value !== undefined && edits.length === 0
            ? t('questionnaire.fill.bulk.nothing')
            : t('questionnaire.fill.bulk.overwrites', { count: replaced })}{' '}
          {setAside > 0 &&
            t('questionnaire.fill.bulk.setAside', { count: setAside })}{' '}
          {hasParts && t('questionnaire.fill.bulk.parts')}{' '}
          {left > 0 && t('sharedAnswers.bulk.left', { count: left })}{' '}
          {differs && t('sharedAnswers.bulk.whyLater')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={edits.length === 0 || isReasonMissing}
          onClick={() => {
            onAnswer(edits, left);
            onClose();
          }}
        >
          {replaced > 0
            ? t('questionnaire.fill.bulk.replace', { count: edits.length })
            : t('questionnaire.fill.bulk.confirm', { count: edits.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
