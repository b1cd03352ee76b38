import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  reportReadPermission,
  type ComponentRow,
  type ComponentsQuery,
  type ComponentsReport,
  type ExportQueries,
  type FacetsReport,
  type GroupedReportQuery,
  type HeatmapQuery,
  type HeatmapReport,
  type LevelsReport,
  type ReportFilter,
  type StatementsQuery,
  type StatementsReport,
  type TrendQuery,
} from 'backstage-plugin-mlops-maturity-common';
import { actorOf } from './actorOf';
import type { CallOptions } from './CallOptions';
import { filterOf } from './filterOf';
import { fingerprint } from './fingerprint';
import {
  groupRefsOf,
  hideFacets,
  hideTitles,
  type CanRead,
} from './hideUnreadableGroups';
import type {
  ReportOptions,
  ReportService,
  VersionedReport,
} from './ReportService';
import type { Visibility } from '../store/selection';
import { requirePermission } from './requirePermission';
import type { ViewerVisibility } from './ViewerVisibility';

/** As many groups as a report can name. */
const MOST_GROUPS = 2000;

/**
 * Turns the decisions of the permission framework into what a caller sees of
 * a report. The only way in, for HTTP as for everything else.
 */
export class AuthorizedReports implements ReportService {
  readonly #service: ReportService;
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;
  readonly #viewers: ViewerVisibility;

  private constructor(options: AuthorizedReportsOptions) {
    this.#service = options.service;
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#viewers = options.viewers;
  }

  static create(options: AuthorizedReportsOptions): AuthorizedReports {
    return new AuthorizedReports(options);
  }

  async getSummary(filter: ReportFilter, options: ReportOptions) {
    const { visibility } = await this.#viewerOf(options);
    return this.#service.getSummary(filter, { ...options, visibility });
  }

  async getLevels(query: GroupedReportQuery, options: ReportOptions) {
    const viewer = await this.#viewerOf(options);
    const { visibility } = viewer;
    return this.#withoutHidden(viewer, options, hiddenGroups =>
      this.#service.getLevels(query, { ...options, visibility, hiddenGroups }),
    );
  }

  async getHeatmap(query: HeatmapQuery, options: ReportOptions) {
    const viewer = await this.#viewerOf(options);
    const { visibility } = viewer;
    return this.#withoutHidden(viewer, options, hiddenGroups =>
      this.#service.getHeatmap(query, { ...options, visibility, hiddenGroups }),
    );
  }

  async getTrend(query: TrendQuery, options: ReportOptions) {
    const { visibility } = await this.#viewerOf(options);
    return this.#service.getTrend(query, { ...options, visibility });
  }

  async getStatements(query: StatementsQuery, options: ReportOptions) {
    const viewer = await this.#viewerOf(options);
    const { visibility } = viewer;
    // How many owners there are counts those that are not named too.
    const owners: ExportQueries['components'] = {
      ...filterOf(query),
      groupBy: 'owner',
      othersAfter: MOST_GROUPS,
    };
    const hidden = await this.#hiddenGroups(owners, viewer, options);
    return this.#withoutHidden(viewer, options, more =>
      this.#service.getStatements(query, {
        ...options,
        visibility,
        hiddenGroups: [...new Set([...hidden, ...more])].sort(),
      }),
    );
  }

  async getFacets(options: ReportOptions) {
    const { visibility, finish } = await this.#viewerOf(options);
    return finish<FacetsReport>(
      await this.#service.getFacets({ ...options, visibility }),
      hideFacets,
    );
  }

  async getComponents(query: ComponentsQuery, options: ReportOptions) {
    const viewer = await this.#viewerOf(options);
    const { visibility, finish } = viewer;
    const hiddenGroups = await this.#hiddenGroups(query, viewer, options);
    return finish<ComponentsReport>(
      await this.#service.getComponents(query, {
        ...options,
        visibility,
        hiddenGroups,
      }),
      hideTitles,
    );
  }

  async streamComponents(
    query: ExportQueries['components'],
    options: ReportOptions,
  ): Promise<VersionedReport<AsyncIterable<ComponentRow[]>>> {
    const { credentials } = options;
    const viewer = await this.#viewerOf(options);
    const { visibility, readsWholeCatalog } = viewer;
    const hiddenGroups = await this.#hiddenGroups(query, viewer, options);
    const { version, read } = await this.#service.streamComponents(query, {
      ...options,
      visibility,
      hiddenGroups,
    });
    if (readsWholeCatalog) {
      return { version, read };
    }
    const hide = async (items: ComponentRow[]) =>
      hideTitles(
        { items },
        await this.#canRead(groupRefsOf({ items }), credentials),
      ).items;
    return {
      version: fingerprint([version, actorOf(credentials)]),
      read: async () => eachPage(await read(), hide),
    };
  }

  /**
   * The groups among those that a report would name which the viewer may not
   * read: it counts them with the others, and so must the list behind those.
   */
  async #hiddenGroups(
    query: ExportQueries['components'],
    viewer: { visibility: Visibility; readsWholeCatalog: boolean },
    options: ReportOptions,
  ): Promise<string[]> {
    const { groupBy, depth, othersAfter: limit } = query;
    if (limit === undefined || viewer.readsWholeCatalog) {
      return [];
    }
    const levels = await this.#service.getLevels(
      { ...filterOf(query), groupBy, depth, limit },
      { ...options, visibility: viewer.visibility },
    );
    const named = groupRefsOf(await levels.read());
    const canRead = await this.#canRead(named, options.credentials);
    return named.filter(ref => !canRead(ref));
  }

  /**
   * Asks for a report again with the groups hidden that it would name and the
   * viewer may not read: they count with all others then, each component once.
   * As the data may change in between, that goes on until none is named.
   */
  async #withoutHidden<
    T extends LevelsReport | HeatmapReport | StatementsReport,
  >(
    { readsWholeCatalog }: { readsWholeCatalog: boolean },
    { credentials }: CallOptions,
    ask: (hiddenGroups: string[]) => Promise<VersionedReport<T>>,
  ): Promise<VersionedReport<T>> {
    const complete = await ask([]);
    if (readsWholeCatalog) {
      return complete;
    }
    return {
      version: fingerprint([complete.version, actorOf(credentials)]),
      read: async () => {
        const hidden = new Set<string>();
        let report = await complete.read();
        for (;;) {
          const named = groupRefsOf(report);
          const canRead = await this.#canRead(named, credentials);
          const unreadable = named.filter(ref => !canRead(ref));
          if (unreadable.length === 0) {
            return report;
          }
          unreadable.forEach(ref => hidden.add(ref));
          report = await (await ask([...hidden].sort())).read();
        }
      },
    };
  }

  async #viewerOf({ credentials }: CallOptions) {
    const [{ visibility, readsWholeCatalog }] = await Promise.all([
      this.#viewers.of(credentials),
      requirePermission(
        this.#permissions,
        reportReadPermission,
        credentials,
        'You may not see the maturity reports',
      ),
    ]);
    /** Hides the groups in a report that the viewer may not read. */
    const finish = <T extends Parameters<typeof groupRefsOf>[0]>(
      { version, read }: VersionedReport<T>,
      hide: (report: T, canRead: CanRead) => T,
    ): VersionedReport<T> =>
      readsWholeCatalog
        ? { version, read }
        : {
            version: fingerprint([version, actorOf(credentials)]),
            read: async () => {
              const report = await read();
              return hide(
                report,
                await this.#canRead(groupRefsOf(report), credentials),
              );
            },
          };
    return { visibility, readsWholeCatalog, finish };
  }

  async #canRead(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<CanRead> {
    const wanted = [...new Set(entityRefs)];
    if (wanted.length === 0) {
      return () => false;
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: wanted, fields: ['kind'] },
      { credentials },
    );
    const readable = new Set(wanted.filter((_, index) => items[index]));
    return entityRef => readable.has(entityRef);
  }
}

async function* eachPage<T>(
  pages: AsyncIterable<T>,
  change: (page: T) => Promise<T>,
): AsyncGenerator<T> {
  for await (const page of pages) {
    yield await change(page);
  }
}

interface AuthorizedReportsOptions {
  service: ReportService;
  permissions: PermissionsService;
  catalog: CatalogService;
  viewers: ViewerVisibility;
}
