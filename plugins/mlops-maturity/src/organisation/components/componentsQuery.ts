import type {
  ExportQueries,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import type { PageState } from '../state/pageState';

/**
 * The query of the table of components; its export asks the same.
 *
 * @param filter - what the whole page is filtered by
 */
export function componentsQuery(
  filter: ReportFilter,
  { sort, order }: Pick<PageState, 'sort' | 'order'>,
): ExportQueries['components'] {
  return { ...filter, sort, order };
}
