import { useCallback, useState } from 'react';
import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import {
  DraftConflictError,
  type AssessmentSubmission,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../api';
import { useAssessment } from './useAssessment';

/** What was looked at, and what somebody has submitted since. */
export interface NewerSubmission {
  before: AssessmentSubmission;
  current: AssessmentSubmission;
}

/** How a confirmation stands. */
export type ConfirmationState =
  | { kind: 'idle' | 'saving' | 'done' }
  /** Somebody has submitted since; nothing was confirmed. */
  | { kind: 'conflict' }
  | { kind: 'failed'; error: Error };

/** Says that answers are still true, without changing them. */
export interface Confirmation {
  state: ConfirmationState;
  /** Never rejects; how it went is in `state`. */
  confirm(sections: readonly SectionId[]): Promise<void>;
}

/**
 * Confirms sections of the assessment that is looked at, as it is on screen:
 * what was submitted meanwhile is shown first.
 *
 * @param onNewer - called with what is newer each time that it is tried, or
 * with `undefined` if nothing is
 */
export function useConfirmation(
  onNewer?: (newer: NewerSubmission | undefined) => void,
): Confirmation {
  const api = useApi(maturityApiRef);
  const analytics = useAnalytics();
  const { entityRef, view, replace } = useAssessment();
  const before = view?.submission;
  const [state, setState] = useState<ConfirmationState>({ kind: 'idle' });
  const confirm = useCallback(
    async (sections: readonly SectionId[]) => {
      setState({ kind: 'saving' });
      try {
        replace(
          await api.confirmSections(entityRef, [...sections], {
            revision: before?.revision ?? 0,
          }),
        );
        analytics.captureEvent('confirm', entityRef, {
          value: sections.length,
        });
        setState({ kind: 'done' });
        onNewer?.(undefined);
      } catch (cause) {
        if (cause instanceof DraftConflictError) {
          const { submission: current } = cause.current;
          replace(cause.current);
          if (before && current) {
            setState({ kind: 'conflict' });
            onNewer?.({ before, current });
            return;
          }
        }
        setState({ kind: 'failed', error: toError(cause) });
        onNewer?.(undefined);
      }
    },
    [api, analytics, entityRef, before, replace, onNewer],
  );
  return { state, confirm };
}
