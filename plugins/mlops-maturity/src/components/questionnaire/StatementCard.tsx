import { memo, useRef } from 'react';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Statement,
  StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../editing';
import { counted } from '../sentences';
import { changeAnswer } from './changeAnswer';
import { Disclosures } from './Disclosures';
import { DraftTextField } from './DraftTextField';
import { EvidenceLinks } from './EvidenceLinks';
import { PartTicks } from './PartTicks';
import { PreviousAnswer } from './PreviousAnswer';
import { SaveNoteText } from './SaveNoteText';
import { SegmentedChoice } from './SegmentedChoice';
import { statementDomId } from './statementDomId';
import { ANSWER_WORDS, SERVING_WORDS } from './words';

const OPTIONS = [
  { value: 'yes', label: ANSWER_WORDS.yes, mark: '✓' },
  { value: 'no', label: ANSWER_WORDS.no, mark: '✕' },
  { value: 'not-applicable', label: ANSWER_WORDS['not-applicable'], mark: '–' },
] as const;

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(2.5, 3, 1.5),
      scrollMarginTop: theme.spacing(10),
      '&:focus': { outline: `2px solid ${theme.palette.primary.main}` },
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
    },
    group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
    legend: { padding: 0, maxWidth: '75ch' },
    label: {
      display: 'block',
      marginBottom: theme.spacing(0.5),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.body2.fontSize,
    },
    text: {
      display: 'block',
      fontSize: theme.typography.body1.fontSize,
      lineHeight: 1.5,
    },
    mode: { marginLeft: theme.spacing(1), height: 20 },
    answer: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      margin: theme.spacing(1.5, 0, 1),
    },
    clear: {
      textTransform: 'none',
      fontWeight: 'normal',
      color: theme.palette.text.secondary,
    },
    reason: { margin: theme.spacing(1.5, 0), maxWidth: '75ch' },
    explanation: { display: 'grid', gap: theme.spacing(2) },
  }),
  { name: 'MlopsMaturityStatementCard' },
);

/** Props of {@link StatementCard}; all of them stay the same while others type. */
export interface StatementCardProps {
  statement: Statement;
  answer: StatementAnswer | undefined;
  editor: DraftEditor;
  disabled: boolean;
  /** How saving of this answer stands. */
  saveText: string | undefined;
  hasProblem: boolean;
  /** Shows what was submitted last. */
  showsPrevious: boolean;
  previous: StatementAnswer | undefined;
  submittedAt: string | undefined;
  submittedBy: string | undefined;
}

/** One statement with its answer and everything that explains the answer. */
export const StatementCard = memo((props: StatementCardProps) => {
  const { statement, answer, editor, disabled, saveText, hasProblem } = props;
  const classes = useStyles();
  const choices = useRef<HTMLDivElement>(null);
  const { id } = statement;
  const domId = statementDomId(id);
  const value = answer?.value ?? 'unanswered';
  const links = answer?.evidence ?? [];
  const explanations = [
    ...(answer?.note ? ['note'] : []),
    ...(links.length > 0 ? [counted(links.length, 'link')] : []),
  ];
  const saveNote =
    saveText === undefined
      ? undefined
      : { text: saveText, isProblem: hasProblem };

  return (
    <Paper id={domId} tabIndex={-1} variant="outlined" className={classes.root}>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>
          <span className={classes.label}>
            {statement.number} · {statement.label}
            {statement.applicability !== 'always' && (
              <Chip
                component="span"
                size="small"
                variant="outlined"
                className={classes.mode}
                label={`${SERVING_WORDS[statement.applicability]} serving`}
              />
            )}
          </span>
          <span className={classes.text}>{statement.statement}</span>
        </legend>
        <div className={classes.answer} ref={choices}>
          <SegmentedChoice
            name={`${domId}-answer`}
            options={OPTIONS}
            value={value === 'unanswered' ? undefined : value}
            disabled={disabled}
            describedBy={saveNote && `${domId}-saved`}
            onChange={chosen =>
              changeAnswer(editor, id, {
                value: chosen,
                ...(chosen === 'yes' &&
                  statement.parts &&
                  !answer?.parts && { parts: noneOf(statement.parts) }),
              })
            }
          />
          {value !== 'unanswered' && !disabled && (
            <Button
              size="small"
              className={classes.clear}
              aria-label={`Clear the answer to ${statement.label}`}
              onClick={() => {
                changeAnswer(editor, id, {
                  value: 'unanswered',
                  parts: undefined,
                });
                // The button goes away with the answer; the choices stay.
                choices.current?.querySelector('input')?.focus();
              }}
            >
              Clear
            </Button>
          )}
          <SaveNoteText note={saveNote} id={`${domId}-saved`} />
        </div>
        {value === 'not-applicable' && (
          <div className={classes.reason}>
            <DraftTextField
              id={`${domId}-reason`}
              label="Why is it not applicable?"
              required
              multiline
              value={answer?.reason ?? ''}
              disabled={disabled}
              error={!disabled && !answer?.reason?.trim()}
              onType={reason => changeAnswer(editor, id, { reason }, 'typing')}
              onDone={() => editor.flush()}
            />
          </div>
        )}
        {statement.parts && value !== 'not-applicable' && (
          <PartTicks
            parts={statement.parts}
            answer={answer}
            disabled={disabled}
            onChange={parts =>
              changeAnswer(editor, id, {
                parts,
                ...(value === 'unanswered' && { value: 'yes' }),
              })
            }
          />
        )}
        <Disclosures
          id={domId}
          items={[
            {
              id: 'help',
              title: 'What a yes means',
              content: (
                <Typography variant="body2">{statement.help}</Typography>
              ),
            },
            {
              id: 'remediation',
              title: 'How to get there',
              content: (
                <Typography variant="body2">{statement.remediation}</Typography>
              ),
            },
            {
              id: 'explanation',
              title: ['Note and evidence', ...explanations].join(' · '),
              isOpenAtFirst: explanations.length > 0,
              content: (
                <div className={classes.explanation}>
                  <DraftTextField
                    id={`${domId}-note`}
                    label="Note"
                    multiline
                    value={answer?.note ?? ''}
                    disabled={disabled}
                    onType={note =>
                      changeAnswer(editor, id, { note }, 'typing')
                    }
                    onDone={() => editor.flush()}
                  />
                  <EvidenceLinks
                    id={`${domId}-link`}
                    links={links}
                    disabled={disabled}
                    onChange={(evidence, pace) =>
                      changeAnswer(editor, id, { evidence }, pace)
                    }
                    onDone={() => editor.flush()}
                  />
                </div>
              ),
            },
          ]}
        />
        {props.showsPrevious && props.submittedAt && props.submittedBy && (
          <PreviousAnswer
            statementId={id}
            answer={props.previous}
            submittedAt={props.submittedAt}
            submittedBy={props.submittedBy}
          />
        )}
      </fieldset>
    </Paper>
  );
});

function noneOf(parts: readonly { id: string }[]): Record<string, boolean> {
  return Object.fromEntries(parts.map(({ id }) => [id, false]));
}
