import type {
  GroupedReportQuery,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { MOST_GROUPS } from '../../api/reportLimits';
import { groupingQuery } from '../state/grouping';
import type { PageState } from '../state/pageState';

/** More bars than this are more than one looks at. */
const BARS_SHOWN = 20;

/**
 * The query of the level distribution as it is shown; its export asks the same.
 *
 * @param filter - what the whole page is filtered by
 */
export function levelsQuery(
  filter: ReportFilter,
  state: Pick<PageState, 'groupBy' | 'depth' | 'groups'>,
): GroupedReportQuery {
  return {
    ...filter,
    ...groupingQuery(state),
    limit: state.groups === 'all' ? MOST_GROUPS : BARS_SHOWN,
  };
}
