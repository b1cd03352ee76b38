import { useCallback, useState } from 'react';
import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import {
  DraftConflictError,
  type AssessmentView,
  type PlanInput,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { useAssessment } from '../../assessment/useAssessment';

/** How saving a plan stands. */
export type PlanSavingState =
  | { kind: 'idle' | 'saving' | 'saved' | 'dropped' }
  /** Somebody else was faster; `current` is what they made of it. */
  | { kind: 'conflict'; current: AssessmentView }
  | { kind: 'failed'; error: Error };

/** Saves and drops the plan of the component that is looked at. */
export interface PlanSaving {
  state: PlanSavingState;
  /** Never rejects; how it went is in `state`. */
  save(plan: PlanInput): Promise<void>;
  /** Never rejects; how it went is in `state`. */
  drop(): Promise<void>;
  /** Something was typed: what was said about saving is out of date. */
  reset(): void;
}

/**
 * Saves with compare-and-set. After a conflict the version of the others is
 * known, so that saving again is a decision and not an accident.
 *
 * @param view - the assessment that is shown
 */
export function usePlanSaving(view: AssessmentView): PlanSaving {
  const { entityRef, planVersion } = view;
  const api = useApi(maturityApiRef);
  const analytics = useAnalytics();
  const { replace } = useAssessment();
  const [state, setState] = useState<PlanSavingState>({ kind: 'idle' });

  const attempt = useCallback(
    async (
      request: () => Promise<AssessmentView>,
      success: 'saved' | 'dropped',
    ) => {
      setState({ kind: 'saving' });
      try {
        replace(await request());
        setState({ kind: success });
        return true;
      } catch (cause) {
        if (cause instanceof DraftConflictError) {
          replace(cause.current);
          setState({ kind: 'conflict', current: cause.current });
        } else {
          setState({ kind: 'failed', error: toError(cause) });
        }
        return false;
      }
    },
    [replace],
  );

  const save = useCallback(
    async (plan: PlanInput) => {
      const isSaved = await attempt(
        () => api.savePlan(entityRef, plan, { version: planVersion }),
        'saved',
      );
      if (isSaved) {
        analytics.captureEvent('plan', entityRef, {
          value: plan.steps.length,
          attributes: { goal: plan.goal.type },
        });
      }
    },
    [api, analytics, attempt, entityRef, planVersion],
  );

  const drop = useCallback(async () => {
    await attempt(
      () => api.deletePlan(entityRef, { version: planVersion }),
      'dropped',
    );
  }, [api, attempt, entityRef, planVersion]);

  const reset = useCallback(
    () =>
      setState(current =>
        current.kind === 'saved' || current.kind === 'dropped'
          ? { kind: 'idle' }
          : current,
      ),
    [],
  );

  return { state, save, drop, reset };
}
