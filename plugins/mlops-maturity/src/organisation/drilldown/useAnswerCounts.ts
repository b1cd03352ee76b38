import type {
  ComponentsQuery,
  HeatmapReport,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { statementsReport } from '../../api/queries';
import { QueryDefinition } from '../../api/QueryDefinition';
import { useQuery } from '../../api/useQuery';
import type { Drilldown } from '../state/drilldown';
import { pooledCell, type AnswerCounts } from './drilldownNumbers';
import type { OnScreen } from './OnScreen';

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
 * the list was opened from. What the report beside it has counted already is not
 * counted again.
 *
 * @param props - `query` is the list; without a statement nothing is asked
 * @returns the counts, or `undefined` as long as they are not known
 */
export function useAnswerCounts(props: {
  query: ComponentsQuery;
  drilldown: Drilldown;
  heatmap: { report: HeatmapReport | undefined; isAwaited: boolean };
  onScreen: OnScreen;
}): AnswerCounts | undefined {
  const { query, drilldown, heatmap, onScreen } = props;
  const { subject, group } = drilldown;
  const { answer, sort, ...question } = query;
  const statements = useQuery(
    statementsReport,
    subject.kind === 'statement' && !group ? onScreen.statements : undefined,
  );
  const known =
    subject.kind === 'statement'
      ? statements.data?.statements.find(
          ({ statementId }) => statementId === subject.id,
        ) ?? pooledCell(heatmap.report, group, [subject.id])
      : undefined;
  const isAwaited = heatmap.isAwaited || statements.state === 'loading';
  const { data } = useQuery(
    answerCounts,
    question.statement === undefined || known || isAwaited
      ? undefined
      : question,
  );
  return known
    ? {
        yes: known.yes,
        no: known.no,
        unanswered: known.unanswered,
        'not-applicable': known.notApplicable,
      }
    : data;
}
