import type {
  ComponentsQuery,
  ComponentsReport,
  FacetsReport,
  GroupedReportQuery,
  HeatmapReport,
  LevelsReport,
  ReportFilter,
  SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { Visibility } from '../store/selection';
import type { CallOptions } from './CallOptions';

/**
 * How a report is asked for.
 */
export interface ReportOptions extends CallOptions {
  /**
   * The components to count; all if left out. Whatever is given to the
   * authorised service, it counts only what the caller may read.
   */
  visibility?: Visibility;
}

/**
 * A report together with what tells whether it has changed, so that it need
 * not be read by those who have it already.
 */
export interface VersionedReport<T> {
  /** Opaque; two equal ones stand for equal reports. */
  version: string;
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
    query: GroupedReportQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<HeatmapReport>>;

  getFacets(options: ReportOptions): Promise<VersionedReport<FacetsReport>>;

  getComponents(
    query: ComponentsQuery,
    options: ReportOptions,
  ): Promise<VersionedReport<ComponentsReport>>;
}
