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
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import type { Reports } from '../reports/Reports';
import type { RevisionStore } from '../store/RevisionStore';
import type { ReportSelection, Visibility } from '../reports/selection';
import { fingerprint } from './fingerprint';
import { filterOf } from './filterOf';
import { heatmapModeOf } from './heatmapModeOf';
import { RememberedReports } from './RememberedReports';
import type {
  ReportOptions,
  ReportService,
  VersionedReport,
} from './ReportService';
import { stepOf } from './reportSteps';

const DEFAULT_GROUP_LIMIT = 100;

const EVERYTHING: Visibility = { type: 'all' };

/**
 * Reads reports, each with a version made from everything that it depends on:
 * the store's revision, the query, what the viewer may see, and the time. The
 * version is the same on every replica and costs one indexed read.
 */
export class ReportReader implements ReportService {
  readonly #reports: Reports;
  readonly #revision: RevisionStore;
  readonly #metrics: MaturityMetrics;
  readonly #summaries = new RememberedReports<SummaryReport>();
  readonly #levels = new RememberedReports<LevelsReport>();
  readonly #heatmaps = new RememberedReports<HeatmapReport>();
  readonly #trends = new RememberedReports<TrendReport>();
  readonly #statements = new RememberedReports<StatementsReport>();
  readonly #facets = new RememberedReports<FacetsReport>();
  readonly #components = new RememberedReports<ComponentsReport>();
  readonly #visibilityKeys = new WeakMap<Visibility, string>();

  private constructor(options: ReportReaderOptions) {
    this.#reports = options.reports;
    this.#revision = options.stores.revision;
    this.#metrics = options.metrics;
  }

  static create(options: ReportReaderOptions): ReportReader {
    return new ReportReader(options);
  }

  async getSummary(
    filter: ReportFilter,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<SummaryReport>> {
    return this.#report(
      { kind: 'summary', query: filter, visibility },
      this.#summaries,
      base => this.#reports.count('summary', { ...base, filter }),
    );
  }

  async getLevels(
    query: GroupedReportQuery,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<LevelsReport>> {
    const selection = grouping(query);
    return this.#report(
      { kind: 'levels', query, visibility },
      this.#levels,
      base => this.#reports.count('levels', { ...base, ...selection }),
    );
  }

  async getHeatmap(
    query: HeatmapQuery,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<HeatmapReport>> {
    const selection = grouping(query);
    return this.#report(
      { kind: 'heatmap', query, visibility },
      this.#heatmaps,
      async base =>
        this.#reports.count('heatmap', {
          ...base,
          ...selection,
          mode: heatmapModeOf(query, base.asOf),
        }),
    );
  }

  async getTrend(
    query: TrendQuery,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<TrendReport>> {
    const { months, sameComponents = false } = query;
    const filter = filterOf(query);
    return this.#report(
      { kind: 'trend', query, visibility },
      this.#trends,
      base =>
        this.#reports.count('trend', {
          ...base,
          filter,
          months,
          sameComponents,
        }),
    );
  }

  async getStatements(
    query: StatementsQuery,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<StatementsReport>> {
    const { statement, namedOwners } = query;
    const filter = filterOf(query);
    const selection = { filter, statement, namedOwners };
    return this.#report(
      { kind: 'statements', query, visibility },
      this.#statements,
      base => this.#reports.count('statements', { ...base, ...selection }),
    );
  }

  async getFacets({
    visibility = EVERYTHING,
  }: ReportOptions): Promise<VersionedReport<FacetsReport>> {
    return this.#report(
      { kind: 'facets', query: {}, visibility },
      this.#facets,
      base => this.#reports.count('facets', { ...base, filter: {} }),
    );
  }

  async getComponents(
    query: ComponentsQuery,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<ComponentsReport>> {
    const selection = { filter: filterOf(query), query };
    return this.#report(
      { kind: 'components', query, visibility },
      this.#components,
      base => this.#reports.count('components', { ...base, ...selection }),
    );
  }

  async streamComponents(
    query: ExportQueries['components'],
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<AsyncIterable<ComponentRow[]>>> {
    const selection = { filter: filterOf(query), query };
    const { version, asOf, readAt, revision } = await this.#versionOf({
      kind: 'all-components',
      query,
      visibility,
    });
    // Too much to be remembered, and read as fast as it is sent.
    return {
      version,
      readAt,
      read: async () =>
        this.#reports.stream({ visibility, asOf, revision, ...selection }),
    };
  }

  async #report<T extends object>(
    asked: { kind: string; query: object; visibility: Visibility },
    remembered: RememberedReports<T>,
    count: (base: Omit<ReportSelection, 'filter'>) => Promise<T>,
  ): Promise<VersionedReport<T>> {
    const { kind, visibility } = asked;
    const { version, asOf, readAt, revision } = await this.#versionOf(asked);
    return {
      version,
      readAt,
      read: async () => {
        let isRemembered = true;
        const report = await remembered.get(version, async () => {
          isRemembered = false;
          const startedAt = performance.now();
          const counted = await count({ visibility, asOf, revision });
          const seconds = (performance.now() - startedAt) / 1000;
          this.#metrics.reportCounted(kind, seconds);
          return counted;
        });
        if (isRemembered) {
          this.#metrics.reportRemembered(kind);
        }
        return report;
      },
    };
  }

  async #versionOf(asked: {
    kind: string;
    query: object;
    visibility: Visibility;
  }): Promise<{
    version: string;
    asOf: Date;
    readAt: Date;
    revision: number;
  }> {
    const { revision, readAt } = await this.#revision.getMoment();
    const asOf = stepOf(readAt);
    const version = fingerprint([
      asked.kind,
      revision,
      asOf.toISOString(),
      this.#visibilityKey(asked.visibility),
      Object.entries(asked.query).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    return { version, asOf, readAt, revision };
  }

  #visibilityKey(visibility: Visibility): string {
    const known = this.#visibilityKeys.get(visibility);
    if (known) {
      return known;
    }
    const key =
      visibility.type === 'all'
        ? 'all'
        : fingerprint([
            [...visibility.entityRefs].sort(),
            visibility.nodes ? [...visibility.nodes].sort() : 'all',
          ]);
    this.#visibilityKeys.set(visibility, key);
    return key;
  }
}

interface ReportReaderOptions {
  reports: Reports;
  stores: { revision: RevisionStore };
  metrics: MaturityMetrics;
}

function grouping(query: GroupedReportQuery) {
  const { groupBy = 'owner', limit = DEFAULT_GROUP_LIMIT, depth } = query;
  return { filter: filterOf(query), groupBy, limit, depth };
}
