import type {
  ComponentRow,
  ComponentsQuery,
  ComponentsReport,
  ExportQueries,
  FacetsReport,
  GroupedReportQuery,
  HeatmapQuery,
  HeatmapReport,
  LevelsReport,
  ReportFilter,
  StatementsQuery,
  StatementsReport,
  SummaryReport,
  TrendQuery,
  TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Visibility } from '../reports/selection';
import type { CallOptions } from './CallOptions';

/**
 * How a report is asked for.
 */
export interface ReportOptions extends CallOptions {
  /**
   * What to count and to name; everything if left out. Whatever is given to the
   * authorised service, that is what the caller may read.
   */
  visibility?: Visibility;
}

/**
 * A report together with what tells whether it has changed, so that it need
 * not be read by those who have it already.
 */
export interface VersionedReport<T> {
  /**
   * Opaque; two equal ones stand for equal reports. Left out where it would
   * cost as much as the report.
   */
  version: string | undefined;
  /** The time at which it was asked for, by the clock of the database. */
  readAt: Date;
  read(): Promise<T>;
}

/**
 * Everything that is counted over the components in scope.
 *
 * @remarks
 * Rejects with `InputError` if a query asks for something that there cannot
 * be.
 */
export interface ReportService {
  getSummary(
    filter: ReportFilter,
    options: ReportOptions,
  ): Promise<VersionedReport<SummaryReport>>;

  getLevels(
    query: GroupedReportQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<LevelsReport>>;

  getHeatmap(
    query: HeatmapQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<HeatmapReport>>;

  getTrend(
    query: TrendQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<TrendReport>>;

  getStatements(
    query: StatementsQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<StatementsReport>>;

  getFacets(options: ReportOptions): Promise<VersionedReport<FacetsReport>>;

  getComponents(
    query: ComponentsQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<ComponentsReport>>;

  /** All components of the list in order, page by page. */
  streamComponents(
    query: ExportQueries['components'],
    options: ReportOptions,
  ): Promise<VersionedReport<AsyncIterable<ComponentRow[]>>>;
}
