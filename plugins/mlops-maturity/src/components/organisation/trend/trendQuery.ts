import type {
  ReportFilter,
  TrendQuery,
} from 'backstage-plugin-mlops-maturity-common';
import type { PageState } from '../pageState';

/**
 * The query of the trend as it is shown; its export asks the same.
 *
 * @param filter - what the whole page is filtered by
 */
export function trendQuery(
  filter: ReportFilter,
  { months, sameComponents }: Pick<PageState, 'months' | 'sameComponents'>,
): TrendQuery {
  return {
    ...filter,
    months: Number(months),
    ...(sameComponents === 'yes' && { sameComponents: true }),
  };
}
