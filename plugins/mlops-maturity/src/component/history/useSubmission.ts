import { useApi } from '@backstage/core-plugin-api';
import {
  parseMaturityModel,
  type MaturityModel,
  type SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { maturityApiRef } from '../../api';

/** A revision with the model of its day. */
export type Revision = Omit<SubmissionView, 'model'> & {
  /** `null` where the backend does not know it any more. */
  model: MaturityModel | null;
};

/**
 * Loads one revision as it was.
 *
 * @param entityRef - reference of the entity
 * @param revision - 1 or more
 */
export function useSubmission(
  entityRef: string,
  revision: number,
): {
  value: Revision | undefined;
  error: Error | undefined;
  retry: () => void;
} {
  const api = useApi(maturityApiRef);
  const { value, error, retry } = useAsyncRetry(async (): Promise<Revision> => {
    const view = await api.getSubmission(entityRef, revision);
    return { ...view, model: view.model && parseMaturityModel(view.model) };
  }, [api, entityRef, revision]);
  return {
    // While another revision is on its way, the previous one would lie.
    value: value?.submission.revision === revision ? value : undefined,
    error,
    retry,
  };
}
