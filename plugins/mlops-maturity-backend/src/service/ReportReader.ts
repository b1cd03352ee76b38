import type { MaturityMetrics } from '../observation/MaturityMetrics';
import {
  selectionOf,
  type ItemsOf,
  type ListKind,
  type QueryOf,
  type ReportKind,
  type ReportOf,
  type Reports,
} from '../reports/Reports';
import type { RevisionStore } from '../store/RevisionStore';
import type { Visibility } from '../reports/selection';
import { fingerprint } from './fingerprint';
import { RememberedReports } from './RememberedReports';
import { stepOf } from './reportSteps';

/**
 * A report together with what tells whether it has changed, so that it need
 * not be read by those who have it already.
 */
export interface VersionedReport<T> {
  /**
   * Opaque; two equal ones stand for equal reports. Left out where it would
   * cost as much as the report.
   */
  version: string | undefined;
  /** The time at which it was asked for, by the clock of the database. */
  readAt: Date;
  read(): Promise<T>;
}

/**
 * Reads reports, each with a version made from everything that it depends on:
 * the store's revision, the query, what the viewer may see, and the time. The
 * version is the same on every replica and costs one indexed read.
 */
export class ReportReader {
  readonly #reports: Reports;
  readonly #revision: RevisionStore;
  readonly #metrics: MaturityMetrics;
  readonly #remembered: {
    [TKind in ReportKind]?: RememberedReports<ReportOf<TKind>>;
  } = {};
  readonly #visibilityKeys = new WeakMap<Visibility, string>();

  private constructor(options: ReportReaderOptions) {
    this.#reports = options.reports;
    this.#revision = options.stores.revision;
    this.#metrics = options.metrics;
  }

  static create(options: ReportReaderOptions): ReportReader {
    return new ReportReader(options);
  }

  /** @throws InputError naming the parameter that makes no sense */
  async find<TKind extends ReportKind>(
    kind: TKind,
    query: QueryOf<TKind>,
    visibility: Visibility,
  ): Promise<VersionedReport<ReportOf<TKind>>> {
    const { version, asOf, readAt, revision } = await this.#versionOf({
      kind,
      query,
      visibility,
    });
    const moment = { visibility, asOf, revision };
    return {
      version,
      readAt,
      read: async () => {
        let isRemembered = true;
        const report = await this.#rememberedOf(kind).get(version, async () => {
          isRemembered = false;
          const startedAt = performance.now();
          const counted = await this.#reports.count(
            kind,
            selectionOf(kind, query, moment),
          );
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

  /** A whole list in order, page by page. */
  async findAll<TKind extends ListKind>(
    kind: TKind,
    query: QueryOf<TKind>,
    visibility: Visibility,
  ): Promise<VersionedReport<AsyncIterable<ItemsOf<TKind>>>> {
    const { version, asOf, readAt, revision } = await this.#versionOf({
      kind: `all-${kind}`,
      query,
      visibility,
    });
    const moment = { visibility, asOf, revision };
    // Too much to be remembered, and read as fast as it is sent.
    return {
      version,
      readAt,
      read: async () =>
        this.#reports.stream(kind, selectionOf(kind, query, moment)),
    };
  }

  #rememberedOf<TKind extends ReportKind>(
    kind: TKind,
  ): RememberedReports<ReportOf<TKind>> {
    const all: { [TEach in TKind]?: RememberedReports<ReportOf<TEach>> } =
      this.#remembered;
    const known = all[kind];
    if (known) {
      return known;
    }
    const started = new RememberedReports<ReportOf<TKind>>();
    all[kind] = started;
    return started;
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
