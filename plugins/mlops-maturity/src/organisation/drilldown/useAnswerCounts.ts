import { useApi } from '@backstage/core-plugin-api';
import type { ComponentsQuery } from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import type { AnswerCounts } from './drilldownNumbers';
import { useReport } from '../../api/useReport';

/**
 * Counts the components behind each answer to the statement of a list, whatever
 * the list was opened from.
 *
 * @param query - the list; without a statement nothing is asked
 * @returns the counts, or `undefined` as long as they are not known
 */
export function useAnswerCounts(
  query: ComponentsQuery,
): AnswerCounts | undefined {
  const api = useApi(maturityApiRef);
  const { answer, sort, ...question } = query;
  const counts = useReport(JSON.stringify(question), async signal => {
    if (question.statement === undefined) {
      return undefined;
    }
    const count = async (of: NonNullable<ComponentsQuery['answer']>) => {
      const { totalItems } = await api.getComponents(
        { ...question, answer: of, limit: 1 },
        { signal },
      );
      return totalItems;
    };
    const [yes, no, unanswered, notApplicable] = await Promise.all([
      count('yes'),
      count('no'),
      count('unanswered'),
      count('not-applicable'),
    ]);
    return { yes, no, unanswered, 'not-applicable': notApplicable };
  });
  // The previous counts belong to another statement.
  return counts.loading ? undefined : counts.data;
}
