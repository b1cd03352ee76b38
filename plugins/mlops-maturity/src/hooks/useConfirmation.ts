import { useCallback, useState } from 'react';
import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type { SectionId } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../api';
import { useAssessment } from './useAssessment';

/** How a confirmation stands. */
export type ConfirmationState =
  | { kind: 'idle' | 'saving' | 'done' }
  | { kind: 'failed'; error: Error };

/** Says that answers are still true, without changing them. */
export interface Confirmation {
  state: ConfirmationState;
  /** Never rejects; how it went is in `state`. */
  confirm(sections: readonly SectionId[]): Promise<void>;
}

/** Confirms sections of the assessment that is looked at. */
export function useConfirmation(): Confirmation {
  const api = useApi(maturityApiRef);
  const analytics = useAnalytics();
  const { entityRef, replace } = useAssessment();
  const [state, setState] = useState<ConfirmationState>({ kind: 'idle' });
  const confirm = useCallback(
    async (sections: readonly SectionId[]) => {
      setState({ kind: 'saving' });
      try {
        replace(await api.confirmSections(entityRef, [...sections]));
        analytics.captureEvent('confirm', entityRef, {
          value: sections.length,
        });
        setState({ kind: 'done' });
      } catch (cause) {
        setState({ kind: 'failed', error: toError(cause) });
      }
    },
    [api, analytics, entityRef, replace],
  );
  return { state, confirm };
}
