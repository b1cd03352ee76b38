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
  type AssessmentView,
  type DraftChange,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentService,
  DraftWriteOptions,
  SubmitResult,
} from './AssessmentService';
import type { CallOptions } from './CallOptions';
import { StaleDraftError } from './StaleDraftError';

/**
 * Turns the decisions of the permission framework about one entity into
 * refusals. The only way in, for HTTP as for everything else.
 */
export class AuthorizedAssessments implements AssessmentService {
  readonly #service: AssessmentService;
  readonly #permissions: PermissionsService;

  private constructor(options: AuthorizedAssessmentsOptions) {
    this.#service = options.service;
    this.#permissions = options.permissions;
  }

  static create(options: AuthorizedAssessmentsOptions): AuthorizedAssessments {
    return new AuthorizedAssessments(options);
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
}

interface AuthorizedAssessmentsOptions {
  service: AssessmentService;
  permissions: PermissionsService;
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
