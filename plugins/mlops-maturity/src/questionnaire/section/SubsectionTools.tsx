import { useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useAnalytics } from '@backstage/core-plugin-api';
import {
  inheritedAnswerOf,
  type Statement,
  type Subsection,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { sameEdit, type AnswerEdit, type DraftEditor } from '../../draft';
import { useMessages, type Translate } from '../../text';
import { useAnnounce } from '../../ui/states/Announcer';
import { typeScale } from '../../ui/typeScale';
import { BulkAnswerDialog } from './bulk/BulkAnswerDialog';
import { answerEdit } from '../answers/changeAnswer';
import { isUnconfirmed, unconfirmedBecause } from '../answers/unconfirmed';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      ...typeScale(theme).body,
    },
  }),
  { name: 'MlopsMaturitySubsectionTools' },
);

/** What was just answered at once, and how to take it back. */
interface BulkDone {
  made: AnswerEdit[];
  undo: ReturnType<DraftEditor['changeAll']>;
  /** Whether undoing leaves open what answered another wording. */
  hasReworded: boolean;
  /** How many inherited answers were left as they are. */
  left: number;
}

/** Answers, or confirms, all statements of a subsection that are shown. */
export function SubsectionTools(props: {
  subsection: Subsection;
  statements: readonly Statement[];
  editor: DraftEditor;
}) {
  const { subsection, statements, editor } = props;
  const classes = useStyles();
  const t = useMessages();
  const announce = useAnnounce();
  const analytics = useAnalytics();
  const root = useRef<HTMLDivElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [done, setDone] = useState<BulkDone>();
  const { document } = editor.getState();
  const { answers } = document;
  // Where an inherited answer counts, confirming would override it: that is
  // left to the statement itself.
  const unconfirmed = statements.filter(
    ({ id }) => isUnconfirmed(answers[id]) && !inheritedAnswerOf(document, id),
  );
  const focusFirstButton = () => root.current?.querySelector('button')?.focus();

  const answer = (made: AnswerEdit[], left: number) => {
    const hasReworded = made.some(({ id }) =>
      unconfirmedBecause(answers[id]).some(({ kind }) => kind === 'reworded'),
    );
    setDone({ made, undo: editor.changeAll(made), hasReworded, left });
    analytics.captureEvent('answer', subsection.id, { value: made.length });
    announce(doneText(t, { made, left }));
  };
  const undo = ({ made, undo: before, hasReworded }: BulkDone) => {
    const now = editor.getState().document.answers;
    // What was answered again since then stays.
    const untouched = new Set(
      made
        .filter(edit =>
          sameEdit(edit, {
            kind: 'answer',
            id: edit.id,
            value: now[edit.id] ?? null,
          }),
        )
        .map(({ id }) => id),
    );
    editor.changeAll(
      before.filter(edit => edit.kind === 'answer' && untouched.has(edit.id)),
    );
    setDone(undefined);
    announce(
      hasReworded
        ? t('questionnaire.fill.bulk.undoneReworded')
        : t('questionnaire.fill.bulk.undone'),
    );
    focusFirstButton();
  };
  const confirmAll = () => {
    editor.changeAll(
      unconfirmed.map(({ id }) =>
        answerEdit(editor, id, { value: answers[id]?.value }),
      ),
    );
    analytics.captureEvent('answer', subsection.id, {
      value: unconfirmed.length,
    });
    announce(
      t('questionnaire.fill.unconfirmed.confirmedAll', {
        count: unconfirmed.length,
      }),
    );
    focusFirstButton();
  };

  return (
    <div className={classes.root} ref={root}>
      <Button
        size="small"
        onClick={() => setIsAsking(true)}
        aria-label={t('questionnaire.fill.bulk.openFor', {
          subsection: subsection.title,
        })}
      >
        {t('questionnaire.fill.bulk.open')}
      </Button>
      {unconfirmed.length > 0 && (
        <Button
          size="small"
          variant="outlined"
          color="primary"
          onClick={confirmAll}
          aria-label={t('questionnaire.fill.unconfirmed.confirmAllOf', {
            count: unconfirmed.length,
            subsection: subsection.title,
          })}
        >
          {t('questionnaire.fill.unconfirmed.confirmAll', {
            count: unconfirmed.length,
          })}
        </Button>
      )}
      {done && (
        <>
          <span>{doneText(t, done)}</span>
          <Button
            size="small"
            color="primary"
            variant="outlined"
            onClick={() => undo(done)}
          >
            {t('questionnaire.fill.bulk.undo')}
          </Button>
        </>
      )}
      {isAsking && (
        <BulkAnswerDialog
          subsection={subsection}
          statements={statements}
          editor={editor}
          onAnswer={answer}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}

function doneText(
  t: Translate,
  { made, left }: Pick<BulkDone, 'made' | 'left'>,
): string {
  const done = t('questionnaire.fill.bulk.done', { count: made.length });
  return left > 0
    ? `${done} ${t('sharedAnswers.bulk.left', { count: left })}`
    : done;
}
