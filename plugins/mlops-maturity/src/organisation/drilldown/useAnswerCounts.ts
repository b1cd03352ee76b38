import type {
  ComponentsQuery,
  HeatmapReport,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { QueryDefinition } from '../../api/QueryDefinition';
import { useQuery } from '../../api/useQuery';
import type { Drilldown } from '../state/drilldown';
import { pooledCell, type AnswerCounts } from './drilldownNumbers';

/** Each answer as a list of which only the length is wanted. */
const answerCounts = new QueryDefinition({
  api: maturityApiRef,
  load: async (
    api,
    question: ComponentsQuery,
    options,
  ): Promise<AnswerCounts> => {
    const count = async (answer: NonNullable<ComponentsQuery['answer']>) => {
      const { totalItems } = await api.getComponents(
        { ...question, answer, limit: 1 },
        options,
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
  },
});

/**
 * Counts the components behind each answer to the statement of a list, whatever
 * the list was opened from.
 *
 * @param query - the list; without a statement nothing is asked
 * @param heatmap - that the list was opened from, which has counted them
 * already
 * @returns the counts, or `undefined` as long as they are not known
 */
export function useAnswerCounts(
  query: ComponentsQuery,
  { subject, group }: Drilldown,
  heatmap: { report: HeatmapReport | undefined; isAwaited: boolean },
): AnswerCounts | undefined {
  const { answer, sort, ...question } = query;
  const cell =
    subject.kind === 'statement'
      ? pooledCell(heatmap.report, group, [subject.id])
      : undefined;
  const { data } = useQuery(
    answerCounts,
    question.statement === undefined || cell || heatmap.isAwaited
      ? undefined
      : question,
  );
  return cell
    ? {
        yes: cell.yes,
        no: cell.no,
        unanswered: cell.unanswered,
        'not-applicable': cell.notApplicable,
      }
    : data;
}
