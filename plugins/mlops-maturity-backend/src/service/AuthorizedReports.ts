import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  reportReadPermission,
  type ComponentRow,
  type ComponentsQuery,
  type ExportQueries,
  type GroupedReportQuery,
  type HeatmapQuery,
  type ReportFilter,
  type StatementsQuery,
  type SummaryReport,
  type TrendQuery,
} from 'backstage-plugin-mlops-maturity-common';
import type { Visibility } from '../reports/selection';
import { answerVersion } from './answerVersion';
import type {
  ReportOptions,
  ReportService,
  VersionedReport,
} from './ReportService';
import { stepOf } from './reportSteps';
import { requirePermission } from './requirePermission';
import type { ViewerVisibility } from './ViewerVisibility';

/**
 * Turns the decisions of the permission framework into what a caller sees of
 * a report. The only way in, for HTTP as for everything else.
 *
 * @remarks
 * A report is counted from what the caller may see, see `Visibility`, so that
 * nothing has to be taken out of it afterwards. Who sees everything gets the
 * version that says that nothing at all has changed, which costs no more than
 * the revision. For everybody else the version is made from the report itself:
 * it changes with whatever they see, and with nothing else.
 */
export class AuthorizedReports implements ReportService {
  readonly #service: ReportService;
  readonly #permissions: PermissionsService;
  readonly #viewers: ViewerVisibility;

  private constructor(options: AuthorizedReportsOptions) {
    this.#service = options.service;
    this.#permissions = options.permissions;
    this.#viewers = options.viewers;
  }

  static create(options: AuthorizedReportsOptions): AuthorizedReports {
    return new AuthorizedReports(options);
  }

  async getSummary(filter: ReportFilter, options: ReportOptions) {
    return this.#seen(
      options,
      filter,
      visibility =>
        this.#service.getSummary(filter, { ...options, visibility }),
      summaryVersion,
    );
  }

  async getLevels(query: GroupedReportQuery, options: ReportOptions) {
    return this.#seen(options, query, visibility =>
      this.#service.getLevels(query, { ...options, visibility }),
    );
  }

  async getHeatmap(query: HeatmapQuery, options: ReportOptions) {
    return this.#seen(options, query, visibility =>
      this.#service.getHeatmap(query, { ...options, visibility }),
    );
  }

  async getTrend(query: TrendQuery, options: ReportOptions) {
    return this.#seen(options, query, visibility =>
      this.#service.getTrend(query, { ...options, visibility }),
    );
  }

  async getStatements(query: StatementsQuery, options: ReportOptions) {
    return this.#seen(options, query, visibility =>
      this.#service.getStatements(query, { ...options, visibility }),
    );
  }

  async getFacets(options: ReportOptions) {
    return this.#seen(options, {}, visibility =>
      this.#service.getFacets({ ...options, visibility }),
    );
  }

  async getComponents(query: ComponentsQuery, options: ReportOptions) {
    return this.#seen(options, query, visibility =>
      this.#service.getComponents(query, { ...options, visibility }),
    );
  }

  /**
   * Who does not see everything gets a list without a version: that could only
   * be made from the whole of it, which nobody wants to read twice.
   */
  async streamComponents(
    query: ExportQueries['components'],
    options: ReportOptions,
  ): Promise<VersionedReport<AsyncIterable<ComponentRow[]>>> {
    // What is sent row by row cannot be looked at once more at the end.
    const visibility = await this.#visibilityOf(options.credentials, {
      isFresh: true,
    });
    const list = await this.#service.streamComponents(query, {
      ...options,
      visibility,
    });
    return visibility.type === 'all' ? list : { ...list, version: undefined };
  }

  /**
   * Asks for a report as the caller sees it.
   *
   * @param query - what the caller asks for
   * @param ask - finds the report for what somebody may see
   * @param versionOf - makes a version from the report
   */
  async #seen<T extends object>(
    { credentials }: ReportOptions,
    query: object,
    ask: (visibility: Visibility) => Promise<VersionedReport<T>>,
    versionOf: (report: T, readAt: Date) => string = answerVersion,
  ): Promise<VersionedReport<T>> {
    let visibility = await this.#visibilityOf(credentials);
    if (visibility.type === 'all') {
      return ask(visibility);
    }
    let { readAt, read } = await ask(visibility);
    let report = await read();
    // What a viewer may read is remembered for a while. What is named has to
    // be readable now.
    while (
      !(await this.#viewers.stillSees(visibility, [query, report], credentials))
    ) {
      visibility = await this.#visibilityOf(credentials, { isFresh: true });
      ({ readAt, read } = await ask(visibility));
      report = await read();
    }
    return {
      version: versionOf(report, readAt),
      readAt,
      read: async () => report,
    };
  }

  async #visibilityOf(
    credentials: BackstageCredentials,
    options: { isFresh?: boolean } = {},
  ): Promise<Visibility> {
    const [visibility] = await Promise.all([
      this.#viewers.of(credentials, options),
      requirePermission(
        this.#permissions,
        reportReadPermission,
        credentials,
        'You may not see the maturity reports',
      ),
    ]);
    return visibility;
  }
}

/**
 * When the catalog was read is no news by itself, but must not look old: the
 * version holds for one step of time, as it does for those who see everything.
 */
function summaryVersion(report: SummaryReport, readAt: Date): string {
  return answerVersion({
    ...report,
    catalogSyncedAt: stepOf(readAt).toISOString(),
  });
}

interface AuthorizedReportsOptions {
  service: ReportService;
  permissions: PermissionsService;
  viewers: ViewerVisibility;
}
