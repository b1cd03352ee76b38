import { reportReadPermission } from 'backstage-plugin-mlops-maturity-common';
import type {
  QueryOf,
  ReportKind,
  ReportOf,
} from '../service/AuthorizedReports';
import { answerReport } from './answerReport';
import { operation, type None, type Operation } from './operation';
import { sendReport } from './sendReport';

/**
 * Counts over all components that the caller may read.
 */
export const reportOperations = {
  getSummaryReport: report('summary'),
  getLevelsReport: report('levels'),
  getHeatmapReport: report('heatmap'),
  getTrendReport: report('trend'),
  getStatementsReport: report('statements'),
  getExclusionsReport: report('exclusions'),
  getFacetsReport: report('facets'),
  getComponentsReport: report('components'),
};

function report<TKind extends ReportKind>(kind: TKind): Operation {
  return operation<ReportOf<TKind>, None, QueryOf<TKind>>({
    audit: {
      eventId: 'report-read',
      severityLevel: 'low',
      meta: { queryType: kind },
    },
    permission: reportReadPermission,
    async handle(call) {
      const { request, response, service } = call;
      await call.turns.take(() =>
        answerReport(call, {
          ask: options => service.reports.find(kind, request.query, options),
          send: content => sendReport(request, response, content),
        }),
      );
    },
  });
}
