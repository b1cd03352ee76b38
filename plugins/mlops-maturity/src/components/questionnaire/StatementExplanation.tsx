import { makeStyles } from '@material-ui/core/styles';
import type {
  StatementAnswer,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../editing';
import { useMessages } from '../../translation';
import { changeAnswer } from './changeAnswer';
import { DraftTextField } from './DraftTextField';
import { EvidenceLinks } from './EvidenceLinks';

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
}) {
  const { statementId, domId, answer, editor, disabled } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      <DraftTextField
        id={`${domId}-note`}
        label={t('questionnaire.section.statement.note')}
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
