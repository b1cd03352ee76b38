import { makeStyles } from '@material-ui/core/styles';
import type {
  StatementAnswer,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../../draft';
import { useMessages } from '../../../text';
import { changeAnswer } from '../../answers/changeAnswer';
import { DraftTextField } from '../../../fields/DraftTextField';
import { EvidenceLinks } from '../../../fields/EvidenceLinks';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'MlopsMaturityStatementExplanation' },
);

/** The note and the evidence links of an answer. */
export function StatementExplanation(props: {
  statementId: StatementId;
  /** Unique on the page; the ids of the fields start with it. */
  domId: string;
  answer: StatementAnswer | undefined;
  editor: DraftEditor;
  disabled: boolean;
  /** Whether the note has to say why the answer is not the inherited one. */
  asksWhy: boolean;
}) {
  const { statementId, domId, answer, editor, disabled, asksWhy } = props;
  const classes = useStyles();
  const t = useMessages();
  const isMissing = asksWhy && !disabled && !answer?.note?.trim();
  return (
    <div className={classes.root}>
      <DraftTextField
        id={`${domId}-note`}
        label={
          asksWhy
            ? t('sharedAnswers.statement.why')
            : t('questionnaire.section.statement.note')
        }
        required={asksWhy}
        error={isMissing}
        helperText={
          asksWhy &&
          (isMissing
            ? t('sharedAnswers.statement.whyNeeded')
            : t('sharedAnswers.statement.whyHint'))
        }
        multiline
        value={answer?.note ?? ''}
        disabled={disabled}
        onType={note => changeAnswer(editor, statementId, { note }, 'typing')}
        onDone={() => editor.flush()}
      />
      <EvidenceLinks
        id={`${domId}-link`}
        links={answer?.evidence ?? []}
        disabled={disabled}
        onChange={(evidence, pace) =>
          changeAnswer(editor, statementId, { evidence }, pace)
        }
        onDone={() => editor.flush()}
      />
    </div>
  );
}
