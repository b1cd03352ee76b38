import { useEffect, useRef } from 'react';
import { useAnalytics } from '@backstage/core-plugin-api';
import type {
  Answer,
  InheritedAnswer,
  Statement,
  StatementAnswer,
  StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor } from '../../../draft';
import { useMessages } from '../../../text';
import { inheritedText } from '../../../text/sentences/inheritedText';
import { useAnnounce } from '../../../ui/states/Announcer';
import { changeAnswer, givenAnswer } from '../../answers/changeAnswer';

/** What somebody can do with the answer to a statement. */
export interface Answering {
  give(given: Exclude<Answer, 'unanswered'>): void;
  /** Changes which of its parts hold, and with them the answer. */
  tick(change: Partial<StatementAnswerInput>): void;
  /** Says that an answer that others gave holds. */
  confirm(): void;
  /** Takes the answer back. */
  clear(): void;
}

/**
 * Changes the answer to a statement in the draft, and tells those who listen
 * what they could not know.
 *
 * @param props - the statement with the present answer, what it would inherit,
 * and what was submitted last
 */
export function useAnswering(props: {
  statement: Statement;
  answer: StatementAnswer | undefined;
  inherited: InheritedAnswer | undefined;
  previous: StatementAnswer | undefined;
  editor: DraftEditor;
}): Answering {
  const { statement, answer, inherited, previous, editor } = props;
  const { id, label } = statement;
  const t = useMessages();
  const announce = useAnnounce();
  const analytics = useAnalytics();

  // A yes ticks all parts; a no brings back those that were ticked before.
  const lastTicks = useRef(previous?.parts);
  const { parts: ticks, value = 'unanswered' } = answer ?? {};
  useEffect(() => {
    if (ticks && value === 'no') {
      lastTicks.current = ticks;
    }
  }, [ticks, value]);

  const answerWith = (change: Partial<StatementAnswerInput>) => {
    changeAnswer(editor, id, change);
    analytics.captureEvent('answer', id);
  };
  return {
    give: given =>
      answerWith(givenAnswer(statement, given, ticks, lastTicks.current)),
    tick: answerWith,
    confirm: () => {
      answerWith({ value });
      announce(
        t('questionnaire.fill.unconfirmed.confirmed', { statement: label }),
      );
    },
    clear: () => {
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
    },
  };
}
