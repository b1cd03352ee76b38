import {
  reportReadPermission,
  type ComponentsQuery,
  type GroupedReportQuery,
  type HeatmapQuery,
  type ReportFilter,
  type StatementsQuery,
  type TrendQuery,
} from 'backstage-plugin-mlops-maturity-common';
import type { CallOptions } from '../service/CallOptions';
import type { ReportService, VersionedReport } from '../service/ReportService';
import { answerReport } from './answerReport';
import { operation, type None, type Operation } from './operation';
import { sendReport } from './sendReport';

/**
 * Counts over all components that the caller may read.
 */
export const reportOperations = {
  getSummaryReport: report('summary', (reports, query: ReportFilter, options) =>
    reports.getSummary(query, options),
  ),
  getLevelsReport: report(
    'levels',
    (reports, query: GroupedReportQuery, options) =>
      reports.getLevels(query, options),
  ),
  getHeatmapReport: report('heatmap', (reports, query: HeatmapQuery, options) =>
    reports.getHeatmap(query, options),
  ),
  getTrendReport: report('trend', (reports, query: TrendQuery, options) =>
    reports.getTrend(query, options),
  ),
  getStatementsReport: report(
    'statements',
    (reports, query: StatementsQuery, options) =>
      reports.getStatements(query, options),
  ),
  getFacetsReport: report('facets', (reports, _query: None, options) =>
    reports.getFacets(options),
  ),
  getComponentsReport: report(
    'components',
    (reports, query: ComponentsQuery, options) =>
      reports.getComponents(query, options),
  ),
};

function report<TReport extends object, TQuery>(
  queryType: string,
  ask: (
    reports: ReportService,
    query: TQuery,
    options: CallOptions,
  ) => Promise<VersionedReport<TReport>>,
): Operation {
  return operation<TReport, None, TQuery>({
    audit: {
      eventId: 'report-read',
      severityLevel: 'low',
      meta: { queryType },
    },
    permission: reportReadPermission,
    async handle(call) {
      const { request, response, service } = call;
      await call.turns.take(() =>
        answerReport(call, {
          ask: options => ask(service.reports, request.query, options),
          send: content => sendReport(request, response, content),
        }),
      );
    },
  });
}
