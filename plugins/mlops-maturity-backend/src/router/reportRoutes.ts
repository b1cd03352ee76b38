import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ComponentsQuery,
  ComponentsReport,
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
import type { Response } from 'express';
import type { VersionedReport } from '../service/ReportService';
import { answerReport } from './answerReport';
import type { AnyRequest } from './audited';
import type { RouteOptions } from './RouteOptions';
import { sendReport } from './sendReport';
import { Turns } from '../turns/Turns';

/** Reports take what they need from the query, never from path or body. */
type None = Record<string, never>;

/**
 * Routes that count over all components that the caller may read.
 */
export function addReportRoutes(options: RouteOptions): void {
  const { router } = options;
  const { reports } = options.service;
  const turns = new Turns();

  router.get<None, SummaryReport, None, ReportFilter>(
    '/reports/summary',
    async (request, response) =>
      send('summary', request, response, credentials =>
        reports.getSummary(request.query, { credentials }),
      ),
  );

  router.get<None, LevelsReport, None, GroupedReportQuery>(
    '/reports/levels',
    async (request, response) =>
      send('levels', request, response, credentials =>
        reports.getLevels(request.query, { credentials }),
      ),
  );

  router.get<None, HeatmapReport, None, HeatmapQuery>(
    '/reports/heatmap',
    async (request, response) =>
      send('heatmap', request, response, credentials =>
        reports.getHeatmap(request.query, { credentials }),
      ),
  );

  router.get<None, TrendReport, None, TrendQuery>(
    '/reports/trend',
    async (request, response) =>
      send('trend', request, response, credentials =>
        reports.getTrend(request.query, { credentials }),
      ),
  );

  router.get<None, StatementsReport, None, StatementsQuery>(
    '/reports/statements',
    async (request, response) =>
      send('statements', request, response, credentials =>
        reports.getStatements(request.query, { credentials }),
      ),
  );

  router.get<None, FacetsReport>('/reports/facets', async (request, response) =>
    send('facets', request, response, credentials =>
      reports.getFacets({ credentials }),
    ),
  );

  router.get<None, ComponentsReport, None, ComponentsQuery>(
    '/reports/components',
    async (request, response) =>
      send('components', request, response, credentials =>
        reports.getComponents(request.query, { credentials }),
      ),
  );

  async function send<T extends object>(
    queryType: string,
    request: AnyRequest,
    response: Response<T>,
    ask: (credentials: BackstageCredentials) => Promise<VersionedReport<T>>,
  ): Promise<void> {
    await turns.take(() =>
      answerReport(options, request, response, {
        eventId: 'report-read',
        queryType,
        ask,
        send: report => sendReport(request, response, report),
      }),
    );
  }
}
