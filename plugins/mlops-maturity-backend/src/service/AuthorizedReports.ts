import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { reportReadPermission } from 'backstage-plugin-mlops-maturity-common';
import type {
  ItemsOf,
  ListKind,
  QueryOf,
  ReportKind,
  ReportOf,
} from '../reports/Reports';
import type { Visibility } from '../reports/selection';
import { answerVersion } from './answerVersion';
import type { CallOptions } from './CallOptions';
import type { ReportReader, VersionedReport } from './ReportReader';
import { stepOf } from './reportSteps';
import { requirePermission } from './requirePermission';
import type { ViewerVisibility } from './ViewerVisibility';

export type { QueryOf, ReportKind, ReportOf };

/**
 * Turns the decisions of the permission framework into what a caller sees of
 * a report. The only way in, for HTTP as for everything else.
 *
 * @remarks
 * A report is counted from what the caller may see, see `Visibility`, so that
 * nothing has to be taken out of it afterwards. Viewers who see everything get
 * a version made from the revision, which is cheap. For everybody else the
 * version is made from the report itself: it changes only with what they see.
 */
export class AuthorizedReports {
  readonly #reports: ReportReader;
  readonly #permissions: PermissionsService;
  readonly #viewers: ViewerVisibility;

  private constructor(options: AuthorizedReportsOptions) {
    this.#reports = options.reports;
    this.#permissions = options.permissions;
    this.#viewers = options.viewers;
  }

  static create(options: AuthorizedReportsOptions): AuthorizedReports {
    return new AuthorizedReports(options);
  }

  /** @throws InputError naming the parameter that makes no sense */
  async find<TKind extends ReportKind>(
    kind: TKind,
    query: QueryOf<TKind>,
    { credentials }: CallOptions,
  ): Promise<VersionedReport<ReportOf<TKind>>> {
    let visibility = await this.#visibilityOf(credentials);
    if (visibility.type === 'all') {
      return this.#reports.find(kind, query, visibility);
    }
    let { readAt, read } = await this.#reports.find(kind, query, visibility);
    let report = await read();
    // What a viewer may read is remembered for a while. What is named has to
    // be readable now.
    while (
      !(await this.#viewers.stillSees(visibility, [query, report], credentials))
    ) {
      visibility = await this.#visibilityOf(credentials, { isFresh: true });
      ({ readAt, read } = await this.#reports.find(kind, query, visibility));
      report = await read();
    }
    return {
      version: versionOf(report, readAt),
      readAt,
      read: async () => report,
    };
  }

  /**
   * A whole list in order, page by page. Who does not see everything gets it
   * without a version: that could only be made from the whole of it, which
   * nobody wants to read twice.
   */
  async findAll<TKind extends ListKind>(
    kind: TKind,
    query: QueryOf<TKind>,
    { credentials }: CallOptions,
  ): Promise<VersionedReport<AsyncIterable<ItemsOf<TKind>>>> {
    // Rows are sent as they are read, so they cannot be checked again at the
    // end.
    const visibility = await this.#visibilityOf(credentials, { isFresh: true });
    const list = await this.#reports.findAll(kind, query, visibility);
    return visibility.type === 'all' ? list : { ...list, version: undefined };
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
 * A new read of the catalog alone does not change the version, but the time
 * shown must not look old: the version holds for one step of time, as it does
 * for those who see everything.
 */
function versionOf(report: object, readAt: Date): string {
  return answerVersion(
    'catalogSyncedAt' in report
      ? { ...report, catalogSyncedAt: stepOf(readAt).toISOString() }
      : report,
  );
}

interface AuthorizedReportsOptions {
  reports: ReportReader;
  permissions: PermissionsService;
  viewers: ViewerVisibility;
}
