import { useCallback, useState } from 'react';
import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import {
  SharedAnswersConflictError,
  type SharedAnswersView,
  type SharedStatement,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { changedAnswerOf, type SharedAnswerForm } from './sharedAnswerForm';

/** How saving a shared answer stands. */
export type SharedAnswerSavingState =
  | { kind: 'idle' | 'saving' }
  /** Somebody else has answered this statement, or taken it back, meanwhile. */
  | { kind: 'conflict' }
  /** Somebody else has changed other answers of the entity meanwhile. */
  | { kind: 'outdated' }
  | { kind: 'failed'; error: Error };

/** Saves one shared answer. */
export interface SharedAnswerSaving {
  state: SharedAnswerSavingState;
  /** Never rejects; how it went is in `state`. */
  save: (form: SharedAnswerForm) => Promise<void>;
  /** The form has changed: what was said about saving is out of date. */
  reset: () => void;
}

/**
 * Saves with compare-and-set. After a conflict the newest state is shown, so
 * that saving again is a decision and not an accident.
 *
 * @param options - `onView` is called with what others have made of the
 * answers, `onSaved` with what saving led to
 */
export function useSharedAnswerSaving(options: {
  view: SharedAnswersView;
  statement: SharedStatement;
  onView: (view: SharedAnswersView) => void;
  onSaved: (view: SharedAnswersView) => void;
}): SharedAnswerSaving {
  const { view, statement, onView, onSaved } = options;
  const api = useApi(maturityApiRef);
  const analytics = useAnalytics();
  const [state, setState] = useState<SharedAnswerSavingState>({ kind: 'idle' });

  const save = async (form: SharedAnswerForm) => {
    const { entityRef, version } = view;
    const { statementId, reach } = statement;
    setState({ kind: 'saving' });
    try {
      const saved = await api.changeSharedAnswers(
        entityRef,
        { answers: { [statementId]: changedAnswerOf(form) } },
        { version },
      );
      analytics.captureEvent('share-answer', entityRef, {
        value: reach.follow,
        attributes: { statement: statementId, answer: form.choice ?? '' },
      });
      onSaved(saved);
    } catch (cause) {
      if (cause instanceof SharedAnswersConflictError) {
        const current = cause.current.statements.find(
          each => each.statementId === statementId,
        );
        const isSame =
          JSON.stringify(current?.answer) === JSON.stringify(statement.answer);
        setState({ kind: isSame ? 'outdated' : 'conflict' });
        onView(cause.current);
      } else {
        setState({ kind: 'failed', error: toError(cause) });
      }
    }
  };
  const reset = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, save, reset };
}
