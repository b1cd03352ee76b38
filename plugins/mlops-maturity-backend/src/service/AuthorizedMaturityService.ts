import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  adminPermission,
  assessmentReadPermission,
  assessmentSubmitPermission,
  assessmentUpdatePermission,
  reportReadPermission,
  type AssessmentView,
  type ComponentsQuery,
  type ComponentsReport,
  type DraftChange,
  type FacetsReport,
  type GroupedReportQuery,
  type HeatmapReport,
  type ImportOutcome,
  type ImportRequest,
  type LevelsReport,
  type MaturityHealth,
  type MaturityModel,
  type ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { actorOf } from './actorOf';
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
  CallOptions,
  DraftWriteOptions,
  MaturityService,
  ReportOptions,
  SubmitResult,
  VersionedReport,
} from './MaturityService';
import { StaleDraftError } from './StaleDraftError';
import type { ViewerVisibility } from './ViewerVisibility';

/**
 * Turns the decisions of the permission framework into refusals, and into
 * what a caller sees of a report. The only way in, for HTTP as for everything
 * else.
 */
export class AuthorizedMaturityService implements MaturityService {
  readonly #service: MaturityService;
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;
  readonly #viewers: ViewerVisibility;

  private constructor(options: AuthorizedMaturityServiceOptions) {
    this.#service = options.service;
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#viewers = options.viewers;
  }

  static create(
    options: AuthorizedMaturityServiceOptions,
  ): AuthorizedMaturityService {
    return new AuthorizedMaturityService(options);
  }

  getModel(): MaturityModel {
    return this.#service.getModel();
  }

  async getAssessment(
    entityRef: string,
    options: CallOptions,
  ): Promise<AssessmentView> {
    const [allowed, assessment] = await Promise.all([
      this.#allowedOn(entityRef, options.credentials),
      this.#service.getAssessment(entityRef, options),
    ]);
    if (!allowed.read) {
      throw new NotAllowedError(
        `You may not read the assessment of ${entityRef}`,
      );
    }
    return withAccess(assessment, allowed);
  }

  async changeDraft(
    entityRef: string,
    change: DraftChange,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    return this.#write(entityRef, 'update', options, async () =>
      this.#service.changeDraft(entityRef, change, options),
    );
  }

  async discardDraft(
    entityRef: string,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    return this.#write(entityRef, 'update', options, async () =>
      this.#service.discardDraft(entityRef, options),
    );
  }

  async submitDraft(
    entityRef: string,
    options: DraftWriteOptions & { requestId: string },
  ): Promise<SubmitResult> {
    let replayed = false;
    const assessment = await this.#write(
      entityRef,
      'submit',
      options,
      async () => {
        const result = await this.#service.submitDraft(entityRef, options);
        replayed = result.replayed;
        return result.assessment;
      },
    );
    return { assessment, replayed };
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

  async importAssessments(
    request: ImportRequest,
    options: CallOptions,
  ): Promise<ImportOutcome> {
    await this.#require(
      adminPermission,
      options.credentials,
      'Only administrators may import assessments',
    );
    return this.#service.importAssessments(request, options);
  }

  async getHealth(options: CallOptions): Promise<MaturityHealth> {
    await this.#require(
      adminPermission,
      options.credentials,
      'Only administrators may see how the plugin is doing',
    );
    return this.#service.getHealth(options);
  }

  /**
   * Carries out a write if it is allowed. A refusal is worth a look at the
   * entity: what does not exist or may not be seen is not found, whoever asks.
   */
  async #write(
    entityRef: string,
    action: 'update' | 'submit',
    options: CallOptions,
    write: () => Promise<AssessmentView>,
  ): Promise<AssessmentView> {
    const allowed = await this.#allowedOn(entityRef, options.credentials);
    if (!allowed.read || !allowed[action]) {
      const { access } = await this.#service.getAssessment(entityRef, options);
      throw new NotAllowedError(
        `You may not ${
          action === 'update' ? 'change' : 'submit'
        } the assessment of ${entityRef}; ask ${
          access.owners.length
            ? `its owner ${access.owners.join(' or ')}`
            : 'an administrator, as nobody owns it'
        }`,
      );
    }
    try {
      return withAccess(await write(), allowed);
    } catch (error) {
      throw error instanceof StaleDraftError
        ? new StaleDraftError(withAccess(error.current, allowed))
        : error;
    }
  }

  async #allowedOn(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<AllowedOnAssessment> {
    const decisions = await this.#permissions.authorize(
      [
        assessmentReadPermission,
        assessmentUpdatePermission,
        assessmentSubmitPermission,
      ].map(permission => ({ permission, resourceRef: entityRef })),
      { credentials },
    );
    const [read, update, submit] = decisions.map(
      ({ result }) => result === AuthorizeResult.ALLOW,
    );
    return { read, update, submit };
  }

  async #require(
    permission: BasicPermission,
    credentials: BackstageCredentials,
    refusal: string,
  ): Promise<void> {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(refusal);
    }
  }

  async #viewerOf({ credentials }: CallOptions) {
    const [{ visibility, readsWholeCatalog }] = await Promise.all([
      this.#viewers.of(credentials),
      this.#require(
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

interface AuthorizedMaturityServiceOptions {
  service: MaturityService;
  permissions: PermissionsService;
  catalog: CatalogService;
  viewers: ViewerVisibility;
}

interface AllowedOnAssessment {
  read: boolean;
  update: boolean;
  submit: boolean;
}

function withAccess(
  assessment: AssessmentView,
  { update, submit }: AllowedOnAssessment,
): AssessmentView {
  return {
    ...assessment,
    access: {
      ...assessment.access,
      update: assessment.access.update && update,
      submit: assessment.access.submit && submit,
    },
  };
}
