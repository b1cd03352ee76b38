import type {
  ExclusionsQuery,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import type { PageState } from '../state/pageState';

/**
 * The query of the register of exclusions; its export asks the same.
 *
 * @param filter - what the whole page is filtered by
 */
export function exclusionsQuery(
  filter: ReportFilter,
  { excluded, exclusions }: Pick<PageState, 'excluded' | 'exclusions'>,
): ExclusionsQuery {
  return {
    ...filter,
    ...(excluded !== undefined && { statement: excluded }),
    ...(exclusions === 'levels' && { holdsLevel: true }),
  };
}
