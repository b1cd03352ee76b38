import {
  CalendarDay,
  type ExportQueries,
} from 'backstage-plugin-mlops-maturity-common';

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
