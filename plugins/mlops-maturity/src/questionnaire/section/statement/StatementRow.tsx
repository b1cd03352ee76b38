import { memo, useEffect, useState } from 'react';
import useLatest from 'react-use/esm/useLatest';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  InheritedAnswer,
  Level,
  Statement,
  StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../../draft';
import { useMessages } from '../../../text';
import { NARROW } from '../../../ui/narrow';
import { changeAnswer, lacksParts } from '../../answers/changeAnswer';
import { ClearAnswerButton } from './ClearAnswerButton';
import { DraftTextField } from '../../../fields/DraftTextField';
import { FieldProblem } from '../../../fields/FieldProblem';
import { asksWhy, inheritanceOf } from '../../answers/inheritance';
import { InheritedState } from './InheritedState';
import { PartTicks } from './PartTicks';
import { PreviousAnswer } from './PreviousAnswer';
import { QuestionableNote } from './QuestionableNote';
import { Choice } from '../../../ui/controls/Choice';
import { typeScale } from '../../../ui/typeScale';
import { StatementDetails } from './StatementDetails';
import { StatementMarks } from './StatementMarks';
import { STATEMENT_MARK } from '../../steps/statementFocus';
import { statementDomId } from '../../steps/statementDomId';
import { StatementLegend } from './StatementLegend';
import type { Place } from '../../steps/usePlace';
import { isUnconfirmed, unconfirmedBecause } from '../../answers/unconfirmed';
import { UnconfirmedMark } from './UnconfirmedMark';
import { UnfoldButton } from './UnfoldButton';
import { useAnswering } from './useAnswering';
import { useFocusWithin } from './useFocusWithin';
import { useStatementKeys } from './useStatementKeys';
import type { NamedFinding } from '../evidence/useEvidence';

/** A field that says that something is wrong with it. */
const INVALID = '[aria-invalid="true"]';

const OPTIONS = ['yes', 'no', 'not-applicable'] as const;

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1.25, 2),
      scrollMarginTop: `${theme.spacing(9)}px`,
      [NARROW]: { scrollMarginTop: '136px' },
      borderTop: `1px solid ${theme.palette.divider}`,
      ...typeScale(theme).body,
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
  /** Which visit it is, if somebody has gone to this statement. */
  visit: Place['visit'] | undefined;
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
  if ((value === 'no' || lacksParts(statement, answer)) && !hasTicks) {
    setHasTicks(true);
  }

  const focusing = useFocusWithin<HTMLElement>();
  const { ref, focus, focusOnceDrawn } = focusing;
  const answering = useAnswering(props);
  const confirm = () => {
    answering.confirm();
    // The button goes away with the mark; the answer stays.
    focus('input[type="radio"]:checked');
  };
  const clear = () => {
    answering.clear();
    // The button goes away with the answer; the choices stay.
    focus('input[type="radio"]');
  };

  // Who goes to an answer that is not saved wants to complete it. What is
  // wrong with it can be among the details.
  const isIncomplete = useLatest(
    props.problem !== undefined && !isUnconfirmed(answer),
  );
  useEffect(() => {
    if (props.visit !== undefined && isIncomplete.current) {
      if (!ref.current?.querySelector(INVALID)) {
        setIsOpen(true);
      }
      focusOnceDrawn(INVALID);
    }
  }, [props.visit, isIncomplete, ref, focusOnceDrawn]);

  const onKeyDown = useStatementKeys({
    ...props,
    answering,
    focusing,
    onUnfold: () => setIsOpen(true),
  });

  return (
    <Paper
      elevation={0}
      square
      id={domId}
      ref={ref}
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
            onChange={answering.give}
          />
          <UnfoldButton
            statementLabel={label}
            isOpen={isOpen}
            controls={`${domId}-details`}
            onClick={() => setIsOpen(!isOpen)}
          />
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
            onChange={answering.tick}
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
