import type {
  HeatmapQuery,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { MOST_GROUPS } from '../../api/reportLimits';
import { groupingQuery } from '../state/grouping';
import type { PageState } from '../state/pageState';

/**
 * The query of the heatmap as it is shown; its export asks the same. Without a
 * day to compare with, changes cannot be asked for, so that mode then counts
 * as adoption.
 *
 * @param filter - what the whole page is filtered by
 */
export function heatmapQuery(
  filter: ReportFilter,
  state: Pick<
    PageState,
    'groupBy' | 'depth' | 'groups' | 'heatmapMode' | 'since' | 'sameComponents'
  >,
): HeatmapQuery {
  const { groups, heatmapMode, since, sameComponents } = state;
  return {
    ...filter,
    ...groupingQuery(state),
    ...(groups === 'all' && { limit: MOST_GROUPS }),
    ...(heatmapMode === 'gap' && { mode: heatmapMode }),
    ...(heatmapMode === 'change' &&
      since !== undefined && {
        mode: heatmapMode,
        since,
        ...(sameComponents === 'yes' && { sameComponents: true }),
      }),
  };
}
