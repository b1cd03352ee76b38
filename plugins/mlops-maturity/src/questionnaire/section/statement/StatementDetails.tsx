import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  rolesOf,
  type Level,
  type Statement,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../../draft';
import { useMessages } from '../../../text';
import { useMaturityModel } from '../../../text/model/useMaturityModel';
import { changeAnswer } from '../../answers/changeAnswer';
import { restsOnText } from '../../answers/requirementWords';
import { DraftTextField } from '../../../fields/DraftTextField';
import { EvidenceLinks } from '../../../fields/EvidenceLinks';
import { EvidenceFindings } from '../evidence/EvidenceFindings';
import type { NamedFinding } from '../evidence/useEvidence';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5),
      maxWidth: '75ch',
    },
    term: { fontWeight: 'bold' },
  }),
  { name: 'MlopsMaturityStatementDetails' },
);

/** What a statement means, and what explains its answer. */
export function StatementDetails(props: {
  statement: Statement;
  /** Unique on the page; the ids of the fields start with it. */
  domId: string;
  answer: StatementAnswer | undefined;
  editor: DraftEditor;
  disabled: boolean;
  /** Whether the note has to say why the answer is not the inherited one. */
  asksWhy: boolean;
  findings: readonly NamedFinding[];
  /** The declared level that evidence would help to believe, if any. */
  nudgeFor: Level | null;
}) {
  const { statement, domId, answer, editor, disabled, asksWhy } = props;
  const { id, help, remediation } = statement;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const isMissing = asksWhy && !disabled && !answer?.note?.trim();
  return (
    <div className={classes.root}>
      <Explained title={t('questionnaire.section.statement.help')}>
        {help}
      </Explained>
      <Explained title={t('questionnaire.section.statement.remediation')}>
        {remediation}
      </Explained>
      <Typography variant="body2" color="textSecondary">
        {restsOnText(t, model, id)}{' '}
        {t('questionnaire.section.role.ask', {
          roles: t.formats.list(
            rolesOf(id).map(role => t(`questionnaire.words.role.${role}`)),
          ),
        })}
      </Typography>
      <EvidenceFindings findings={props.findings} />
      {props.nudgeFor !== null && (
        <Typography variant="body2">
          {t('questionnaire.section.statement.nudge', {
            declared: props.nudgeFor,
          })}
        </Typography>
      )}
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
        onType={note => changeAnswer(editor, id, { note }, 'typing')}
        onDone={() => editor.flush()}
      />
      <EvidenceLinks
        id={`${domId}-link`}
        links={answer?.evidence ?? []}
        disabled={disabled}
        onChange={(evidence, pace) =>
          changeAnswer(editor, id, { evidence }, pace)
        }
        onDone={() => editor.flush()}
      />
    </div>
  );
}

function Explained(props: { title: string; children: string }) {
  const classes = useStyles();
  return (
    <Typography variant="body2">
      <span className={classes.term}>{props.title}:</span> {props.children}
    </Typography>
  );
}
