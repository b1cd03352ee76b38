import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  reportReadPermission,
  type ComponentsQuery,
  type ComponentsReport,
  type FacetsReport,
  type GroupedReportQuery,
  type HeatmapReport,
  type LevelsReport,
  type ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { actorOf } from './actorOf';
import type { CallOptions } from './CallOptions';
import { fingerprint } from './fingerprint';
import {
  groupRefsOf,
  hideFacets,
  hideHeatmapGroups,
  hideLevelsGroups,
  hideTitles,
  type CanRead,
} from './hideUnreadableGroups';
import type {
  ReportOptions,
  ReportService,
  VersionedReport,
} from './ReportService';
import { requirePermission } from './requirePermission';
import type { ViewerVisibility } from './ViewerVisibility';

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
    const { visibility, finish } = await this.#viewerOf(options);
    return finish<LevelsReport>(
      await this.#service.getLevels(query, { ...options, visibility }),
      hideLevelsGroups,
    );
  }

  async getHeatmap(query: GroupedReportQuery, options: ReportOptions) {
    const { visibility, finish } = await this.#viewerOf(options);
    return finish<HeatmapReport>(
      await this.#service.getHeatmap(query, { ...options, visibility }),
      hideHeatmapGroups,
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
    const { visibility, finish } = await this.#viewerOf(options);
    return finish<ComponentsReport>(
      await this.#service.getComponents(query, { ...options, visibility }),
      hideTitles,
    );
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
    return { visibility, finish };
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

interface AuthorizedReportsOptions {
  service: ReportService;
  permissions: PermissionsService;
  catalog: CatalogService;
  viewers: ViewerVisibility;
}
