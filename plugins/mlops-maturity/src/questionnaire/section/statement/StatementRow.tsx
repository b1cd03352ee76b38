import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useAnalytics } from '@backstage/core-plugin-api';
import type {
  Answer,
  InheritedAnswer,
  Level,
  Statement,
  StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../../draft';
import { useMessages } from '../../../text';
import { inheritedText } from '../../../text/sentences/inheritedText';
import { useAnnounce } from '../../../ui/Announcer';
import { NARROW } from '../../../ui/narrow';
import { changeAnswer, givenAnswer } from '../../answers/changeAnswer';
import { ClearAnswerButton } from './ClearAnswerButton';
import { DraftTextField } from '../../../fields/DraftTextField';
import { FieldProblem } from '../../../fields/FieldProblem';
import { asksWhy, inheritanceOf } from '../../answers/inheritance';
import { InheritedState } from './InheritedState';
import { PartTicks } from './PartTicks';
import { PreviousAnswer } from './PreviousAnswer';
import { QuestionableNote } from './QuestionableNote';
import { Choice } from '../../../ui/Choice';
import { shortcutOf } from '../../answers/shortcuts';
import { StatementDetails } from './StatementDetails';
import { StatementMarks } from './StatementMarks';
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

const OPTIONS = ['yes', 'no', 'not-applicable'] as const;

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1.25, 2),
      scrollMarginTop: `${theme.spacing(9)}px`,
      [NARROW]: { scrollMarginTop: '136px' },
      borderTop: `1px solid ${theme.palette.divider}`,
      fontSize: theme.typography.body2.fontSize,
      lineHeight: 1.43,
      '&:focus': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    line: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      alignItems: 'center',
      gap: theme.spacing(0.5, 3),
      [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    answer: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    unfold: {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 32,
      height: 32,
      padding: 0,
      border: 0,
      borderRadius: theme.shape.borderRadius,
      background: 'none',
      color: theme.palette.text.secondary,
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
    setAside: { maxWidth: '75ch' },
    reason: { margin: theme.spacing(1.5, 0, 0.5), maxWidth: '75ch' },
    details: { padding: theme.spacing(1, 0, 0.5) },
  }),
  { name: 'MlopsMaturityStatementRow' },
);

/** Props of {@link StatementRow}; all of them stay the same while others type. */
export interface StatementRowProps {
  statement: Statement;
  answer: StatementAnswer | undefined;
  /** What the component would inherit. */
  inherited: InheritedAnswer | undefined;
  /** Why it inherits nothing, if that is because those above differ. */
  conflicting: readonly InheritedAnswer[] | undefined;
  editor: DraftEditor;
  disabled: boolean;
  /** What keeps this answer from being saved. */
  problem: string | undefined;
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
export const StatementRow = memo((props: StatementRowProps) => {
  const { statement, answer, inherited, editor, disabled } = props;
  const classes = useStyles();
  const t = useMessages();
  const announce = useAnnounce();
  const analytics = useAnalytics();
  const card = useRef<HTMLElement>(null);
  const { id, label } = statement;
  const domId = statementDomId(id);
  const value = answer?.value ?? 'unanswered';
  const inheritance = inheritanceOf(answer, inherited);
  const lacksNote = asksWhy(answer, inherited) && !answer?.note?.trim();

  const [isOpen, setIsOpen] = useState(lacksNote);
  useEffect(() => {
    if (lacksNote) {
      setIsOpen(true);
    }
  }, [lacksNote]);
  // Once they are there, ticking must not take them away.
  const [hasTicks, setHasTicks] = useState(false);
  if (value === 'no' && !hasTicks) {
    setHasTicks(true);
  }

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
      setIsOpen(true);
      focusWithin('[aria-expanded]');
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
        setIsOpen(true);
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
      elevation={0}
      square
      id={domId}
      ref={card}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${domId}-legend`}
      className={classes.root}
      onKeyDown={onKeyDown}
      {...{ [STATEMENT_MARK]: id }}
    >
      <div className={classes.line}>
        <StatementLegend statement={statement} id={`${domId}-legend`} />
        <div className={classes.answer}>
          <Choice
            name={`${domId}-answer`}
            options={OPTIONS.map(option => ({
              value: option,
              title: t(`questionnaire.words.answer.${option}`),
            }))}
            value={value === 'unanswered' ? undefined : value}
            disabled={disabled}
            describedBy={props.problem && `${domId}-problem`}
            onChange={give}
          />
          <button
            type="button"
            className={classes.unfold}
            aria-expanded={isOpen}
            aria-controls={`${domId}-details`}
            aria-label={t('questionnaire.section.statement.details', {
              statement: label,
            })}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? (
              <ExpandLessIcon aria-hidden />
            ) : (
              <ExpandMoreIcon aria-hidden />
            )}
          </button>
        </div>
      </div>
      <StatementMarks answer={answer} findings={props.findings} />
      <FieldProblem text={props.problem} id={`${domId}-problem`} />
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
      <div role="status">
        {props.setAsideText !== undefined && (
          <Typography variant="body2" className={classes.setAside}>
            {props.setAsideText}
          </Typography>
        )}
      </div>
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
      {statement.parts &&
        value !== 'not-applicable' &&
        (isOpen || hasTicks) && (
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
      <div
        id={`${domId}-details`}
        hidden={!isOpen}
        className={isOpen ? classes.details : undefined}
      >
        {isOpen && (
          <>
            <StatementDetails
              statement={statement}
              domId={domId}
              answer={answer}
              editor={editor}
              disabled={disabled}
              asksWhy={inheritance === 'overrides'}
              findings={props.findings}
              nudgeFor={props.nudgeFor}
            />
            {props.showsPrevious && props.submittedAt && props.submittedBy && (
              <PreviousAnswer
                statementId={id}
                answer={props.previous}
                inherited={props.previouslyInherited}
                submittedAt={props.submittedAt}
                submittedBy={props.submittedBy}
              />
            )}
            {value !== 'unanswered' && !disabled && (
              <ClearAnswerButton
                statementLabel={label}
                hasInherited={inherited !== undefined}
                onClear={clear}
              />
            )}
          </>
        )}
      </div>
    </Paper>
  );
});
