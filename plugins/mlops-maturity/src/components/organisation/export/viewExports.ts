import {
  CalendarDay,
  type ExportQueries,
  type ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { heatmapQuery } from '../heatmapQuery';
import { levelsQuery } from '../levelsQuery';
import type { PageState } from '../pageState';
import { componentsQuery } from '../table/componentsQuery';
import { trendQuery } from '../trend/trendQuery';

/** A file that a view can be exported as, with the query that it answers. */
export type ReportExport = {
  [TReport in keyof ExportQueries]: {
    report: TReport;
    query: ExportQueries[TReport];
    /** Which of several files of one report it is. */
    layout?: 'tidy' | 'wide';
  };
}[keyof ExportQueries];

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
    default:
      return [];
  }
}

/**
 * The name that a file is saved under.
 *
 * @param asOf - when the numbers were asked for; the name has the day in UTC,
 * as the days in the file are
 * @returns for example "mlops-maturity-levels-2026-03-04.csv"
 */
export function exportFileName(
  { report, layout }: Pick<ReportExport, 'report' | 'layout'>,
  asOf: Date,
): string {
  return [
    'mlops-maturity',
    report,
    ...(layout === 'wide' ? [layout] : []),
    `${CalendarDay.at(asOf, 'UTC')}.csv`,
  ].join('-');
}
