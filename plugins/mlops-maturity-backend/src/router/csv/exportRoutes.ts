import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ExportQueries } from 'backstage-plugin-mlops-maturity-common';
import type { Response } from 'express';
import type { VersionedReport } from '../../service/ReportService';
import { answerReport } from '../answerReport';
import type { AnyRequest } from '../audited';
import { wantsHeadOnly } from '../headAsGet';
import type { RouteOptions } from '../RouteOptions';
import { componentsTable } from './componentsTable';
import type { CsvTable } from './CsvTable';
import { heatmapTable, wideHeatmapTable } from './heatmapTable';
import { levelsTable } from './levelsTable';
import { sendCsv } from './sendCsv';
import { startReading } from './startReading';
import { statementsTable } from './statementsTable';
import { trendTable } from './trendTable';

/** Exports take what they need from the query, never from path or body. */
type None = Record<string, never>;

/**
 * Routes that give reports as CSV, filtered and limited like the reports.
 */
export function addExportRoutes(options: RouteOptions): void {
  const { router } = options;
  const { reports, assessments } = options.service;
  const model = () => assessments.getModel();

  router.get<None, string, None, ExportQueries['levels']>(
    '/reports/levels.csv',
    async (request, response) =>
      send(
        'levels',
        request,
        response,
        credentials => reports.getLevels(request.query, { credentials }),
        levelsTable,
      ),
  );

  router.get<None, string, None, ExportQueries['heatmap']>(
    '/reports/heatmap.csv',
    async (request, response) => {
      const { layout, ...query } = request.query;
      const toTable = layout === 'wide' ? wideHeatmapTable : heatmapTable;
      return send(
        'heatmap',
        request,
        response,
        credentials => reports.getHeatmap(query, { credentials }),
        report => toTable(report, model()),
      );
    },
  );

  router.get<None, string, None, ExportQueries['trend']>(
    '/reports/trend.csv',
    async (request, response) =>
      send(
        'trend',
        request,
        response,
        credentials => reports.getTrend(request.query, { credentials }),
        trendTable,
      ),
  );

  router.get<None, string, None, ExportQueries['statements']>(
    '/reports/statements.csv',
    async (request, response) =>
      send(
        'statements',
        request,
        response,
        credentials => reports.getStatements(request.query, { credentials }),
        report => statementsTable(report, model()),
      ),
  );

  router.get<None, string, None, ExportQueries['components']>(
    '/reports/components.csv',
    async (request, response) =>
      send(
        'components',
        request,
        response,
        credentials => reports.streamComponents(request.query, { credentials }),
        async pages =>
          componentsTable(await startReading(pages), request.query.statement),
      ),
  );

  async function send<T>(
    queryType: keyof ExportQueries,
    request: AnyRequest,
    response: Response<string>,
    ask: (credentials: BackstageCredentials) => Promise<VersionedReport<T>>,
    toTable: (report: T) => CsvTable | Promise<CsvTable>,
  ): Promise<void> {
    await answerReport(options, request, response, {
      eventId: 'report-export',
      queryType,
      ask,
      send: async report => {
        if (wantsHeadOnly(request)) {
          // What is listed would be read for nobody.
          response.attachment(fileNameOf(queryType)).end();
          return;
        }
        const table = await toTable(report);
        await sendCsv(response, fileNameOf(queryType), table);
      },
    });
  }
}

function fileNameOf(queryType: string): string {
  const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  return `mlops-maturity-${queryType}-${day}.csv`;
}
