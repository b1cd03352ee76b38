import {
  parseMaturityModel,
  type MaturityModel,
  type SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { VISIT_MS } from '../../api/queries';
import { QueryDefinition } from '../../api/QueryDefinition';
import { useQuery, type QueryResult } from '../../api/useQuery';

/** A revision with the model of its day. */
export type Revision = Omit<SubmissionView, 'model'> & {
  /** `null` where the backend does not know it any more. */
  model: MaturityModel | null;
};

const submission = new QueryDefinition({
  api: maturityApiRef,
  load: async (
    api,
    { entityRef, revision }: { entityRef: string; revision: number },
    options,
  ): Promise<Revision> => {
    const view = await api.getSubmission(entityRef, revision, options);
    return { ...view, model: view.model && parseMaturityModel(view.model) };
  },
  // What was submitted does not change.
  keepFor: VISIT_MS,
  freshFor: VISIT_MS,
});

/**
 * Loads one revision as it was.
 *
 * @param entityRef - reference of the entity
 * @param revision - 1 or more
 */
export function useSubmission(
  entityRef: string,
  revision: number,
): QueryResult<Revision> {
  return useQuery(submission, { entityRef, revision });
}
