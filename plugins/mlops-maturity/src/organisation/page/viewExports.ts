import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';
import { heatmapQuery } from '../heatmap/heatmapQuery';
import { levelsQuery } from '../levels/levelsQuery';
import type { PageState } from '../state/pageState';
import { componentsQuery } from '../components/componentsQuery';
import { exclusionsQuery } from '../exclusions/exclusionsQuery';
import { trendQuery } from '../trend/trendQuery';
import { type ReportExport } from '../export/ReportExport';

/**
 * The files that hold what a view shows, exactly as it is filtered.
 *
 * @param filter - what the whole page is filtered by
 * @returns the first one is what most want; empty where there is nothing
 */
export function viewExports(
  filter: ReportFilter,
  state: PageState,
): ReportExport[] {
  switch (state.view) {
    case 'overview':
      return [{ report: 'levels', query: levelsQuery(filter, state) }];
    case 'heatmap': {
      const query = heatmapQuery(filter, state);
      return [
        { report: 'heatmap', query, layout: 'tidy' },
        {
          report: 'heatmap',
          query: { ...query, layout: 'wide' },
          layout: 'wide',
        },
      ];
    }
    case 'statements':
      return [{ report: 'statements', query: filter }];
    case 'trend':
      return [{ report: 'trend', query: trendQuery(filter, state) }];
    case 'components':
      return [{ report: 'components', query: componentsQuery(filter, state) }];
    case 'exclusions':
      return [{ report: 'exclusions', query: exclusionsQuery(filter, state) }];
    default:
      return [];
  }
}
