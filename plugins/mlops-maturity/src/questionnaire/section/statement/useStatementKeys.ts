import type { KeyboardEvent } from 'react';
import type {
  InheritedAnswer,
  Statement,
  StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../../text';
import { useAnnounce } from '../../../ui/states/Announcer';
import { asksWhy } from '../../answers/inheritance';
import { shortcutOf } from '../../answers/shortcuts';
import { statementDomId } from '../../steps/statementDomId';
import { focusAfter, focusNeighbour } from '../../steps/statementFocus';
import type { Answering } from './useAnswering';
import type { FocusWithin } from './useFocusWithin';

/**
 * Answers a statement, and goes on to the next one, by single keys.
 *
 * @param row - the statement with its answer, and what can be done within it
 * @returns the key handler of the statement's element
 */
export function useStatementKeys(row: {
  statement: Statement;
  answer: StatementAnswer | undefined;
  inherited: InheritedAnswer | undefined;
  disabled: boolean;
  hasShortcuts: boolean;
  answering: Answering;
  focusing: FocusWithin;
  onUnfold: () => void;
}): (event: KeyboardEvent<HTMLElement>) => void {
  const { statement, answer, inherited, answering, focusing, onUnfold } = row;
  const t = useMessages();
  const announce = useAnnounce();
  return event => {
    const action = row.hasShortcuts ? shortcutOf(event.nativeEvent) : undefined;
    if (action === undefined) {
      return;
    }
    event.preventDefault();
    if (action === 'next' || action === 'previous') {
      focusNeighbour(event.currentTarget, action === 'next' ? 1 : -1);
    } else if (action === 'evidence') {
      onUnfold();
      focusing.focus('[aria-expanded]');
    } else if (!row.disabled) {
      answering.give(action);
      announce(
        t('questionnaire.section.statement.announced', {
          statement: statement.label,
          answer: t(`questionnaire.words.answer.${action}`),
        }),
      );
      const isWhyMissing =
        asksWhy({ value: action }, inherited) && !answer?.note?.trim();
      if (isWhyMissing) {
        onUnfold();
      }
      focusing.focusOnceDrawn(
        isWhyMissing
          ? `[id="${statementDomId(statement.id)}-note"]`
          : focusAfter(action, !answer?.reason?.trim()),
      );
    }
  };
}
