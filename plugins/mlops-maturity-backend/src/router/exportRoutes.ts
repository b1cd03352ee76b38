import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ExportQueries } from 'backstage-plugin-mlops-maturity-common';
import type { Response } from 'express';
import type { VersionedReport } from '../service/ReportService';
import { answerReport } from './answerReport';
import type { AnyRequest } from './audited';
import { wantsHeadOnly } from './headAsGet';
import type { RouteOptions } from './RouteOptions';
import { componentsTable } from './csv/componentsTable';
import type { CsvTable } from './csv/CsvTable';
import { heatmapTable, wideHeatmapTable } from './csv/heatmapTable';
import { levelsTable } from './csv/levelsTable';
import { sendCsv, type CsvSeparator } from './csv/sendCsv';
import { startReading } from './startReading';
import { statementsTable } from './csv/statementsTable';
import { trendTable } from './csv/trendTable';

/** Exports take what they need from the query, never from path or body. */
type None = Record<string, never>;

/** More would not fit a cell of a spreadsheet for sure. */
const OWNERS_IN_A_CELL = 100;

/**
 * Routes that give reports as CSV, filtered and limited like the reports.
 */
export function addExportRoutes(options: RouteOptions): void {
  const { router } = options;
  const { reports, assessments } = options.service;
  const model = () => assessments.getModel();

  router.get<None, string, None, ExportQueries['levels']>(
    '/reports/levels.csv',
    async (request, response) => {
      const { separator, ...query } = request.query;
      return send(
        'levels',
        request,
        response,
        separator,
        credentials => reports.getLevels(query, { credentials }),
        levelsTable,
      );
    },
  );

  router.get<None, string, None, ExportQueries['heatmap']>(
    '/reports/heatmap.csv',
    async (request, response) => {
      const { layout, separator, ...query } = request.query;
      const toTable = layout === 'wide' ? wideHeatmapTable : heatmapTable;
      return send(
        'heatmap',
        request,
        response,
        separator,
        credentials => reports.getHeatmap(query, { credentials }),
        report => toTable(report, model()),
      );
    },
  );

  router.get<None, string, None, ExportQueries['trend']>(
    '/reports/trend.csv',
    async (request, response) => {
      const { separator, ...query } = request.query;
      return send(
        'trend',
        request,
        response,
        separator,
        credentials => reports.getTrend(query, { credentials }),
        trendTable,
      );
    },
  );

  router.get<None, string, None, ExportQueries['statements']>(
    '/reports/statements.csv',
    async (request, response) => {
      const { separator, ...query } = request.query;
      return send(
        'statements',
        request,
        response,
        separator,
        credentials =>
          reports.getStatements(
            { namedOwners: OWNERS_IN_A_CELL, ...query },
            { credentials },
          ),
        report => statementsTable(report, model()),
      );
    },
  );

  router.get<None, string, None, ExportQueries['components']>(
    '/reports/components.csv',
    async (request, response) => {
      const { separator, ...query } = request.query;
      return send(
        'components',
        request,
        response,
        separator,
        credentials => reports.streamComponents(query, { credentials }),
        async pages =>
          componentsTable(await startReading(pages), query.statement),
      );
    },
  );

  async function send<T>(
    queryType: keyof ExportQueries,
    request: AnyRequest,
    response: Response<string>,
    separator: CsvSeparator | undefined,
    ask: (credentials: BackstageCredentials) => Promise<VersionedReport<T>>,
    toTable: (report: T) => CsvTable | Promise<CsvTable>,
  ): Promise<void> {
    await answerReport(options, request, response, {
      eventId: 'report-export',
      queryType,
      ask,
      send: async (report, readAt) => {
        const fileName = fileNameOf(queryType, readAt);
        if (wantsHeadOnly(request)) {
          // What is listed would be read for nobody.
          response.attachment(fileName).end();
          return;
        }
        const table = await toTable(report);
        await sendCsv(response, fileName, table, separator);
      },
    });
  }
}

function fileNameOf(queryType: string, readAt: Date): string {
  const day = readAt.toISOString().slice(0, 'yyyy-mm-dd'.length);
  return `mlops-maturity-${queryType}-${day}.csv`;
}
