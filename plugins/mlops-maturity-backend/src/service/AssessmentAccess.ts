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
} from 'backstage-plugin-mlops-maturity-common';
import type { ComponentReader } from '../catalog/ComponentReader';
import type { CallOptions } from './CallOptions';
import type { ViewerFilter, ViewerVisibility } from './ViewerVisibility';

/**
 * Somebody who may read an assessment. Code that reads or writes one takes
 * this, so that it runs only after the permission check.
 */
export interface AssessmentCaller extends CallOptions {
  /** What else they may do with it. */
  may: { update: boolean; submit: boolean };
  /** What else may be counted and named. */
  viewer: () => Promise<ViewerFilter>;
}

/**
 * Turns the decisions of the permission framework about one entity into
 * refusals. An entity that does not exist, or that the caller may not see in
 * the catalog, is not found.
 */
export class AssessmentAccess {
  readonly #permissions: PermissionsService;
  readonly #viewers: ViewerVisibility;
  readonly #components: ComponentReader;

  private constructor(options: AssessmentAccessOptions) {
    this.#permissions = options.permissions;
    this.#viewers = options.viewers;
    this.#components = options.components;
  }

  static create(options: AssessmentAccessOptions): AssessmentAccess {
    return new AssessmentAccess(options);
  }

  /**
   * @throws NotAllowedError if the caller may not read the assessment, or not
   * do with it what they want to
   */
  async require(
    action: 'read' | 'update' | 'submit',
    entityRef: string,
    { credentials }: CallOptions,
  ): Promise<AssessmentCaller> {
    const may = await this.#decide(entityRef, credentials);
    if (!may.read || !may[action]) {
      // A refusal tells no more than that the entity is there.
      const { owners } = await this.#components.read(entityRef, credentials);
      throw new NotAllowedError(
        action === 'read'
          ? `You may not read the assessment of ${entityRef}`
          : `You may not ${
              action === 'update' ? 'change' : 'submit'
            } the assessment of ${entityRef}; ask ${await this.#whoMay(
              owners,
              credentials,
            )}`,
      );
    }
    return {
      credentials,
      may,
      viewer: () => this.#viewers.filterOf(credentials),
    };
  }

  /** In words; a message names nobody whom the caller may not read. */
  async #whoMay(
    owners: string[],
    credentials: BackstageCredentials,
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

  async #decide(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Record<'read' | 'update' | 'submit', boolean>> {
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

interface AssessmentAccessOptions {
  permissions: PermissionsService;
  viewers: ViewerVisibility;
  components: ComponentReader;
}
