import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  assessmentReadPermission,
  assessmentSubmitPermission,
  assessmentUpdatePermission,
  type AssessmentHistory,
  type AssessmentView,
  type DraftChange,
  type HistoryQuery,
  type MaturityModel,
  type ModelVersions,
  type PlanInput,
  type SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentOptions,
  AssessmentService,
  ConfirmationOptions,
  DraftWriteOptions,
  PlanWriteOptions,
  SubmitResult,
} from './AssessmentService';
import { rewordedIn } from '../rules/result/rewordedIn';
import type { CallOptions } from './CallOptions';
import { StaleAssessmentError } from './StaleAssessmentError';
import type { ViewerVisibility } from './ViewerVisibility';

/**
 * Turns the decisions of the permission framework about one entity into
 * refusals. The only way in, for HTTP as for everything else.
 */
export class AuthorizedAssessments implements AssessmentService {
  readonly #service: AssessmentService;
  readonly #permissions: PermissionsService;
  readonly #viewers: ViewerVisibility;
  readonly #models: ModelVersions;

  private constructor(options: AuthorizedAssessmentsOptions) {
    this.#service = options.service;
    this.#permissions = options.permissions;
    this.#viewers = options.viewers;
    this.#models = options.models;
  }

  static create(options: AuthorizedAssessmentsOptions): AuthorizedAssessments {
    return new AuthorizedAssessments(options);
  }

  getModel(): MaturityModel {
    return this.#service.getModel();
  }

  async getAssessment(
    entityRef: string,
    options: AssessmentOptions,
  ): Promise<AssessmentView> {
    return this.#read(entityRef, options, async allowed =>
      this.#withAccess(
        await this.#service.getAssessment(entityRef, this.#limited(options)),
        allowed,
      ),
    );
  }

  async changeDraft(
    entityRef: string,
    change: DraftChange,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    return this.#write(entityRef, 'update', options, async seen =>
      this.#service.changeDraft(entityRef, change, seen),
    );
  }

  async discardDraft(
    entityRef: string,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    return this.#write(entityRef, 'update', options, async seen =>
      this.#service.discardDraft(entityRef, seen),
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
      async seen => {
        const result = await this.#service.submitDraft(entityRef, seen);
        replayed = result.replayed;
        return result.assessment;
      },
    );
    return { assessment, replayed };
  }

  async confirmSections(
    entityRef: string,
    sections: string[],
    options: ConfirmationOptions,
  ): Promise<AssessmentView> {
    return this.#write(entityRef, 'submit', options, async seen =>
      this.#service.confirmSections(entityRef, sections, seen),
    );
  }

  async getHistory(
    entityRef: string,
    query: HistoryQuery,
    options: CallOptions,
  ): Promise<AssessmentHistory> {
    return this.#read(entityRef, options, async () =>
      this.#service.getHistory(entityRef, query, options),
    );
  }

  async getSubmission(
    entityRef: string,
    revision: number,
    options: AssessmentOptions,
  ): Promise<SubmissionView> {
    return this.#read(entityRef, options, async () =>
      this.#service.getSubmission(entityRef, revision, this.#limited(options)),
    );
  }

  async savePlan(
    entityRef: string,
    plan: PlanInput,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    return this.#write(entityRef, 'update', options, async seen =>
      this.#service.savePlan(entityRef, plan, seen),
    );
  }

  async deletePlan(
    entityRef: string,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    return this.#write(entityRef, 'update', options, async seen =>
      this.#service.deletePlan(entityRef, seen),
    );
  }

  /**
   * Reads if that is allowed. What does not exist or may not be seen in the
   * catalog is not found, whoever asks.
   */
  async #read<T>(
    entityRef: string,
    options: CallOptions,
    read: (allowed: AllowedOnAssessment) => Promise<T>,
  ): Promise<T> {
    const allowed = await this.#allowedOn(entityRef, options.credentials);
    if (!allowed.read) {
      // What does not exist or may not be seen is not found, whoever asks;
      // beyond that a refusal tells nothing, such as how many revisions there are.
      await this.#service.getAssessment(entityRef, options);
      throw new NotAllowedError(
        `You may not read the assessment of ${entityRef}`,
      );
    }
    return read(allowed);
  }

  /**
   * Carries out a write if it is allowed. A refusal is worth a look at the
   * entity: what does not exist or may not be seen is not found, whoever asks.
   */
  async #write<TOptions extends CallOptions>(
    entityRef: string,
    action: 'update' | 'submit',
    options: TOptions,
    write: (
      seen: TOptions & Pick<AssessmentOptions, 'viewer'>,
    ) => Promise<AssessmentView>,
  ): Promise<AssessmentView> {
    const allowed = await this.#allowedOn(entityRef, options.credentials);
    if (!allowed.read || !allowed[action]) {
      const { access } = await this.#service.getAssessment(entityRef, options);
      throw new NotAllowedError(
        `You may not ${
          action === 'update' ? 'change' : 'submit'
        } the assessment of ${entityRef}; ask ${await this.#whoMay(
          access.owners,
          options,
        )}`,
      );
    }
    try {
      return this.#withAccess(await write(this.#limited(options)), allowed);
    } catch (error) {
      throw error instanceof StaleAssessmentError
        ? error.withCurrent(this.#withAccess(error.current, allowed))
        : error;
    }
  }

  /** In words; a message names nobody whom the caller may not read. */
  async #whoMay(
    owners: string[],
    { credentials }: CallOptions,
  ): Promise<string> {
    if (owners.length === 0) {
      return 'an administrator, as nobody owns it';
    }
    const viewer = await this.#viewers.filterOf(credentials);
    const isReadable =
      viewer.type === 'all' ? () => true : await viewer.canRead(owners);
    const named = owners.filter(isReadable);
    return named.length > 0
      ? `its owner ${named.join(' or ')}`
      : 'those who own it';
  }

  /** What else is counted and named is what the caller may read. */
  #limited<TOptions extends CallOptions>(
    options: TOptions,
  ): TOptions & Pick<AssessmentOptions, 'viewer'> {
    return {
      ...options,
      viewer: () => this.#viewers.filterOf(options.credentials),
    };
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

  /**
   * An assessment as somebody may see it: a draft, and what is said of it, only
   * by those who work on it or submit it. Whatever carries an assessment goes
   * through here.
   */
  #withAccess(
    assessment: AssessmentView,
    allowed: AllowedOnAssessment,
  ): AssessmentView {
    const update = assessment.access.update && allowed.update;
    const submit = assessment.access.submit && allowed.submit;
    const access = { ...assessment.access, update, submit };
    return update || submit
      ? { ...assessment, access }
      : {
          ...assessment,
          access,
          draft: null,
          reworded: rewordedIn(assessment.submission?.document, this.#models),
        };
  }
}

interface AuthorizedAssessmentsOptions {
  service: AssessmentService;
  permissions: PermissionsService;
  viewers: ViewerVisibility;
  models: ModelVersions;
}

interface AllowedOnAssessment {
  read: boolean;
  update: boolean;
  submit: boolean;
}
