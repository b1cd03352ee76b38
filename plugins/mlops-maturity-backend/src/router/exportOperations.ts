import {
  reportReadPermission,
  type ExportQueries,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { CallOptions } from '../service/CallOptions';
import type { AuthorizedReports } from '../service/AuthorizedReports';
import type { VersionedReport } from '../service/ReportReader';
import { answerReport } from './answerReport';
import { componentsTable } from './csv/componentsTable';
import type { CsvTable } from './csv/CsvTable';
import { exclusionsTable } from './csv/exclusionsTable';
import { heatmapTable, wideHeatmapTable } from './csv/heatmapTable';
import { levelsTable } from './csv/levelsTable';
import { sendCsv } from './csv/sendCsv';
import { startReading } from './startReading';
import { statementsTable } from './csv/statementsTable';
import { trendTable } from './csv/trendTable';
import { wantsHeadOnly } from './headAsGet';
import { operation, type None, type Operation } from './operation';

/** More might not fit into a cell of a spreadsheet. */
const OWNERS_IN_A_CELL = 100;

/**
 * Gives reports as CSV, filtered and limited like the reports.
 */
export const exportOperations = {
  exportLevels: csvExport('levels', {
    ask: (reports, query, options) => reports.find('levels', query, options),
    toTable: levelsTable,
  }),
  exportHeatmap: csvExport('heatmap', {
    ask: (reports, { layout, ...query }, options) =>
      reports.find('heatmap', query, options),
    toTable: (report, { layout }, model) =>
      layout === 'wide'
        ? wideHeatmapTable(report, model)
        : heatmapTable(report, model),
  }),
  exportTrend: csvExport('trend', {
    ask: (reports, query, options) => reports.find('trend', query, options),
    toTable: trendTable,
  }),
  exportStatements: csvExport('statements', {
    ask: (reports, query, options) =>
      reports.find(
        'statements',
        { namedOwners: OWNERS_IN_A_CELL, ...query },
        options,
      ),
    toTable: (report, _query, model) => statementsTable(report, model),
  }),
  exportExclusions: csvExport('exclusions', {
    ask: (reports, query, options) =>
      reports.findAll('exclusions', query, options),
    toTable: async (pages, _query, model) =>
      exclusionsTable(await startReading(pages), model),
  }),
  exportComponents: csvExport('components', {
    ask: (reports, query, options) =>
      reports.findAll('components', query, options),
    toTable: async (pages, { statement }) =>
      componentsTable(await startReading(pages), statement),
  }),
};

/**
 * @param definition.ask - finds what is exported
 * @param definition.toTable - makes a table of it
 */
function csvExport<TName extends keyof ExportQueries, TReport>(
  queryType: TName,
  definition: {
    ask: (
      reports: AuthorizedReports,
      query: Omit<ExportQueries[TName], 'separator'>,
      options: CallOptions,
    ) => Promise<VersionedReport<TReport>>;
    toTable: (
      report: TReport,
      query: Omit<ExportQueries[TName], 'separator'>,
      model: MaturityModel,
    ) => CsvTable | Promise<CsvTable>;
  },
): Operation {
  return operation<string, None, ExportQueries[TName]>({
    audit: {
      eventId: 'report-export',
      severityLevel: 'low',
      meta: { queryType },
    },
    permission: reportReadPermission,
    async handle(call) {
      const { request, response, service } = call;
      const { separator, ...query } = request.query;
      await answerReport(call, {
        ask: options => definition.ask(service.reports, query, options),
        send: async (report, readAt) => {
          const day = readAt.toISOString().slice(0, 'yyyy-mm-dd'.length);
          const fileName = `mlops-maturity-${queryType}-${day}.csv`;
          if (wantsHeadOnly(request)) {
            // Nobody would read the rows.
            response.attachment(fileName).end();
            return;
          }
          const model = service.assessments.getModel();
          const table = await definition.toTable(report, query, model);
          await sendCsv(response, fileName, table, separator);
        },
      });
    },
  });
}
