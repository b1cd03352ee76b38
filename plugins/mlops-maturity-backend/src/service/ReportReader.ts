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
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import type { AssessmentStore } from '../store/AssessmentStore';
import type { ReportSelection, Visibility } from '../store/selection';
import { fingerprint } from './fingerprint';
import { RememberedReports } from './RememberedReports';
import type {
  ReportOptions,
  ReportService,
  VersionedReport,
} from './ReportService';

/**
 * Reports count staleness as of the last full five minutes, so that they stay
 * the same in between.
 */
const TIME_STEP_MS = 5 * 60 * 1000;

const DEFAULT_GROUP_LIMIT = 100;

const EVERYTHING: Visibility = { type: 'all' };

/**
 * Reads reports, each with a version made from everything that it depends on:
 * the store's revision, the query, what the viewer may see, and the time. The
 * version is the same on every replica and costs one indexed read.
 */
export class ReportReader implements ReportService {
  readonly #store: AssessmentStore;
  readonly #metrics: MaturityMetrics;
  readonly #now: () => Date;
  readonly #summaries = new RememberedReports<SummaryReport>();
  readonly #levels = new RememberedReports<LevelsReport>();
  readonly #heatmaps = new RememberedReports<HeatmapReport>();
  readonly #facets = new RememberedReports<FacetsReport>();
  readonly #components = new RememberedReports<ComponentsReport>();
  readonly #visibilityKeys = new WeakMap<Visibility, string>();

  private constructor(options: ReportReaderOptions) {
    this.#store = options.store;
    this.#metrics = options.metrics;
    this.#now = options.now;
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
      base => this.#store.getSummary({ ...base, filter }),
    );
  }

  async getLevels(
    query: GroupedReportQuery,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<LevelsReport>> {
    return this.#report(
      { kind: 'levels', query, visibility },
      this.#levels,
      base => this.#store.getLevels({ ...base, ...grouping(query) }),
    );
  }

  async getHeatmap(
    query: GroupedReportQuery,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<HeatmapReport>> {
    return this.#report(
      { kind: 'heatmap', query, visibility },
      this.#heatmaps,
      base => this.#store.getHeatmap({ ...base, ...grouping(query) }),
    );
  }

  async getFacets({
    visibility = EVERYTHING,
  }: ReportOptions): Promise<VersionedReport<FacetsReport>> {
    return this.#report(
      { kind: 'facets', query: {}, visibility },
      this.#facets,
      base => this.#store.getFacets({ ...base, filter: {} }),
    );
  }

  async getComponents(
    query: ComponentsQuery,
    { visibility = EVERYTHING }: ReportOptions,
  ): Promise<VersionedReport<ComponentsReport>> {
    return this.#report(
      { kind: 'components', query, visibility },
      this.#components,
      base =>
        this.#store.getComponents({ ...base, filter: filterOf(query), query }),
    );
  }

  async #report<T extends object>(
    asked: { kind: string; query: object; visibility: Visibility },
    remembered: RememberedReports<T>,
    count: (base: Omit<ReportSelection, 'filter'>) => Promise<T>,
  ): Promise<VersionedReport<T>> {
    const { kind, query, visibility } = asked;
    const now = this.#now().getTime();
    const asOf = new Date(now - (now % TIME_STEP_MS));
    const version = fingerprint([
      kind,
      await this.#store.getRevision(),
      asOf.toISOString(),
      this.#visibilityKey(visibility),
      Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    return {
      version,
      read: async () => {
        let isRemembered = true;
        const report = await remembered.get(version, async () => {
          isRemembered = false;
          const startedAt = performance.now();
          const counted = await count({ visibility, asOf });
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

  #visibilityKey(visibility: Visibility): string {
    const known = this.#visibilityKeys.get(visibility);
    if (known) {
      return known;
    }
    const key =
      visibility.type === 'all'
        ? 'all'
        : fingerprint([...visibility.entityRefs].sort());
    this.#visibilityKeys.set(visibility, key);
    return key;
  }
}

interface ReportReaderOptions {
  store: AssessmentStore;
  metrics: MaturityMetrics;
  now: () => Date;
}

function grouping(query: GroupedReportQuery) {
  const { groupBy = 'owner', limit = DEFAULT_GROUP_LIMIT } = query;
  return { filter: filterOf(query), groupBy, limit };
}

function filterOf(query: ReportFilter): ReportFilter {
  const { owner, system, domain, lifecycle, type, tag } = query;
  return { owner, system, domain, lifecycle, type, tag };
}
