import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  adminPermission,
  type ImportOutcome,
  type MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AdministrationService,
  ReadImport,
} from './AdministrationService';
import type { CallOptions } from './CallOptions';
import { requirePermission } from './requirePermission';

/**
 * Lets administrators in, and nobody else.
 */
export class AuthorizedAdministration implements AdministrationService {
  readonly #service: AdministrationService;
  readonly #permissions: PermissionsService;

  private constructor(options: AuthorizedAdministrationOptions) {
    this.#service = options.service;
    this.#permissions = options.permissions;
  }

  static create(
    options: AuthorizedAdministrationOptions,
  ): AuthorizedAdministration {
    return new AuthorizedAdministration(options);
  }

  async importAssessments(
    request: ReadImport,
    options: CallOptions,
  ): Promise<ImportOutcome> {
    await requirePermission(
      this.#permissions,
      adminPermission,
      options.credentials,
      'Only administrators may import assessments',
    );
    return this.#service.importAssessments(request, options);
  }

  async getHealth(options: CallOptions): Promise<MaturityHealth> {
    await requirePermission(
      this.#permissions,
      adminPermission,
      options.credentials,
      'Only administrators may see how the plugin is doing',
    );
    return this.#service.getHealth(options);
  }
}

interface AuthorizedAdministrationOptions {
  service: AdministrationService;
  permissions: PermissionsService;
}
