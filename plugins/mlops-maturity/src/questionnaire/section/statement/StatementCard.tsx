import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useAnalytics } from '@backstage/core-plugin-api';
import {
  rolesOf,
  type Answer,
  type InheritedAnswer,
  type Level,
  type Statement,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../../draft';
import { useMessages } from '../../../text';
import { inheritedText } from '../../../text/sentences/inheritedText';
import { useMaturityModel } from '../../../text/model/useMaturityModel';
import { useAnnounce } from '../../../ui/Announcer';
import { changeAnswer, givenAnswer } from '../../answers/changeAnswer';
import { ClearAnswerButton } from './ClearAnswerButton';
import { Disclosures } from './Disclosures';
import { DraftTextField } from '../../../fields/DraftTextField';
import { EvidenceFindings } from '../evidence/EvidenceFindings';
import { asksWhy, inheritanceOf } from '../../answers/inheritance';
import { InheritedState } from './InheritedState';
import { PartTicks } from './PartTicks';
import { PreviousAnswer } from './PreviousAnswer';
import { QuestionableNote } from './QuestionableNote';
import { restsOnText } from '../../answers/requirementWords';
import { SaveNoteText } from '../../../fields/SaveNoteText';
import { Choice } from '../../../ui/Choice';
import { shortcutOf } from '../../answers/shortcuts';
import { StatementExplanation } from './StatementExplanation';
import {
  focusAfter,
  focusNeighbour,
  STATEMENT_MARK,
} from '../../steps/statementFocus';
import { statementDomId } from '../../steps/statementDomId';
import { StatementLegend } from './StatementLegend';
import type { Place } from '../../steps/usePlace';
import { unconfirmedBecause } from '../../answers/unconfirmed';
import { UnconfirmedMark } from './UnconfirmedMark';
import type { NamedFinding } from '../evidence/useEvidence';
import { useStatementDisclosures } from './useStatementDisclosures';

const OPTIONS = [
  { value: 'yes', mark: '✓' },
  { value: 'no', mark: '✕' },
  { value: 'not-applicable', mark: '–' },
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
    answer: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      margin: theme.spacing(1.5, 0, 1),
    },
    setAside: { maxWidth: '75ch' },
    reason: { margin: theme.spacing(1.5, 0), maxWidth: '75ch' },
    aside: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
    },
  }),
  { name: 'MlopsMaturityStatementCard' },
);

/** Props of {@link StatementCard}; all of them stay the same while others type. */
export interface StatementCardProps {
  statement: Statement;
  answer: StatementAnswer | undefined;
  /** What the component would inherit. */
  inherited: InheritedAnswer | undefined;
  /** Why it inherits nothing, if that is because those above differ. */
  conflicting: readonly InheritedAnswer[] | undefined;
  editor: DraftEditor;
  disabled: boolean;
  /** How saving of this answer stands. */
  saveText: string | undefined;
  hasProblem: boolean;
  /** Shows what was submitted last. */
  showsPrevious: boolean;
  previous: StatementAnswer | undefined;
  previouslyInherited: InheritedAnswer | undefined;
  submittedAt: string | undefined;
  submittedBy: string | undefined;
  findings: readonly NamedFinding[];
  /** What is no here though it usually comes before this yes. */
  questionable: readonly Statement[];
  /** What it does to the levels that this is not applicable, if it is. */
  setAsideText: string | undefined;
  onGo: Place['go'];
  /** The declared level that evidence would help to believe, if any. */
  nudgeFor: Level | null;
  /** Whether single keys do something. */
  hasShortcuts: boolean;
}

/** One statement with its answer and everything that explains the answer. */
export const StatementCard = memo((props: StatementCardProps) => {
  const { statement, answer, inherited, editor, disabled } = props;
  const { saveText, hasProblem } = props;
  const model = useMaturityModel();
  const classes = useStyles();
  const t = useMessages();
  const announce = useAnnounce();
  const analytics = useAnalytics();
  const card = useRef<HTMLElement>(null);
  const { id, label } = statement;
  const domId = statementDomId(id);
  const value = answer?.value ?? 'unanswered';
  const restsOn = restsOnText(t, model, id);
  const inheritance = inheritanceOf(answer, inherited);
  const saveNote =
    saveText === undefined
      ? undefined
      : { text: saveText, isProblem: hasProblem };

  const focusWithin = (selector: string) =>
    card.current?.querySelector<HTMLElement>(selector)?.focus();
  // What a key leads to can be there only once it is drawn.
  const [focusOn, moveFocus] = useState<string>();
  useEffect(() => {
    if (focusOn !== undefined) {
      focusWithin(focusOn);
      moveFocus(undefined);
    }
  }, [focusOn]);

  // A yes ticks all parts; a no brings back those that were ticked before.
  const lastTicks = useRef(props.previous?.parts);
  const { parts: ticks } = answer ?? {};
  useEffect(() => {
    if (ticks && value === 'no') {
      lastTicks.current = ticks;
    }
  }, [ticks, value]);

  const give = (given: Exclude<Answer, 'unanswered'>) => {
    changeAnswer(
      editor,
      id,
      givenAnswer(statement, given, answer?.parts, lastTicks.current),
    );
    analytics.captureEvent('answer', id);
  };
  const confirm = () => {
    changeAnswer(editor, id, { value });
    analytics.captureEvent('answer', id);
    announce(
      t('questionnaire.fill.unconfirmed.confirmed', { statement: label }),
    );
    // The button goes away with the mark; the answer stays.
    focusWithin('input[type="radio"]:checked');
  };
  const clear = () => {
    lastTicks.current = undefined;
    changeAnswer(editor, id, { value: 'unanswered', parts: undefined });
    if (inherited) {
      announce(
        t('sharedAnswers.statement.usesInherited', {
          statement: label,
          inherited: inheritedText(t, inherited),
        }),
      );
    }
    // The button goes away with the answer; the choices stay.
    focusWithin('input[type="radio"]');
  };
  const disclosures = useStatementDisclosures({
    statement,
    answer,
    asksWhy: inheritance === 'overrides',
    explanation: (
      <StatementExplanation
        statementId={id}
        domId={domId}
        answer={answer}
        editor={editor}
        disabled={disabled}
        asksWhy={inheritance === 'overrides'}
      />
    ),
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const action = props.hasShortcuts
      ? shortcutOf(event.nativeEvent)
      : undefined;
    if (action === undefined) {
      return;
    }
    event.preventDefault();
    if (action === 'next' || action === 'previous') {
      focusNeighbour(event.currentTarget, action === 'next' ? 1 : -1);
    } else if (action === 'evidence') {
      disclosures.open('explanation');
      // What unfolds is not ready for the focus while it is being drawn.
      moveFocus('[data-disclosure="explanation"]');
    } else if (!disabled) {
      give(action);
      announce(
        t('questionnaire.section.statement.announced', {
          statement: label,
          answer: t(`questionnaire.words.answer.${action}`),
        }),
      );
      const isWhyMissing =
        asksWhy({ value: action }, inherited) && !answer?.note?.trim();
      if (isWhyMissing) {
        disclosures.open('explanation');
      }
      moveFocus(
        isWhyMissing
          ? `[id="${domId}-note"]`
          : focusAfter(action, !answer?.reason?.trim()),
      );
    }
  };

  return (
    <Paper
      id={domId}
      ref={card}
      tabIndex={-1}
      variant="outlined"
      className={classes.root}
      onKeyDown={onKeyDown}
      {...{ [STATEMENT_MARK]: id }}
    >
      <fieldset className={classes.group}>
        <StatementLegend statement={statement} />
        <div className={classes.answer}>
          <Choice
            name={`${domId}-answer`}
            options={OPTIONS.map(option => ({
              ...option,
              title: t(`questionnaire.words.answer.${option.value}`),
            }))}
            value={value === 'unanswered' ? undefined : value}
            disabled={disabled}
            describedBy={saveNote && `${domId}-saved`}
            onChange={give}
          />
          {value !== 'unanswered' && !disabled && (
            <ClearAnswerButton
              statementLabel={label}
              hasInherited={inherited !== undefined}
              onClear={clear}
            />
          )}
          <SaveNoteText note={saveNote} id={`${domId}-saved`} />
        </div>
        <InheritedState
          inheritance={inheritance}
          inherited={inherited}
          conflicting={props.conflicting}
          statementLabel={label}
          isReadOnly={disabled}
        />
        <UnconfirmedMark
          reasons={unconfirmedBecause(answer)}
          statementLabel={label}
          isInherited={inheritance === 'inherits'}
          disabled={disabled}
          onConfirm={confirm}
        />
        {restsOn !== undefined && (
          <div role="status">
            {value === 'not-applicable' && props.setAsideText !== undefined && (
              <Typography variant="body2" className={classes.setAside}>
                {props.setAsideText}
              </Typography>
            )}
          </div>
        )}
        {value === 'not-applicable' && (
          <div className={classes.reason} data-reason>
            <DraftTextField
              id={`${domId}-reason`}
              label={t('questionnaire.section.statement.reason')}
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
        <QuestionableNote first={props.questionable} onGo={props.onGo} />
        {statement.parts && value !== 'not-applicable' && (
          <PartTicks
            statement={statement}
            answer={answer}
            disabled={disabled}
            onChange={change => {
              changeAnswer(editor, id, change);
              analytics.captureEvent('answer', id);
            }}
          />
        )}
        <EvidenceFindings findings={props.findings} />
        {props.nudgeFor !== null && (
          <Typography variant="body2">
            {t('questionnaire.section.statement.nudge', {
              declared: props.nudgeFor,
            })}
          </Typography>
        )}
        <Disclosures id={domId} {...disclosures.props} />
        {props.showsPrevious && props.submittedAt && props.submittedBy && (
          <PreviousAnswer
            statementId={id}
            answer={props.previous}
            inherited={props.previouslyInherited}
            submittedAt={props.submittedAt}
            submittedBy={props.submittedBy}
          />
        )}
        <Typography className={classes.aside}>
          {restsOn !== undefined && value !== 'not-applicable' && (
            <>{restsOn} </>
          )}
          {t('questionnaire.section.role.ask', {
            roles: t.formats.list(
              rolesOf(id).map(role => t(`questionnaire.words.role.${role}`)),
            ),
          })}
        </Typography>
      </fieldset>
    </Paper>
  );
});
