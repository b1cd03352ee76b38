import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  adminPermission,
  type ImportOutcome,
  type MaturityHealth,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Stores } from '../store/createStores';
import type { OutOfScopeTypes } from '../catalog/OutOfScopeTypes';
import type { AssessmentImport, ReadImport } from './AssessmentImport';
import type { CallOptions } from './CallOptions';
import { healthOf } from './healthOf';
import { requirePermission } from './requirePermission';

/**
 * What those do who run the portal, and nobody else.
 */
export class Administration {
  readonly #stores: Pick<Stores, 'syncStatus'>;
  readonly #model: MaturityModel;
  readonly #import: AssessmentImport;
  readonly #outOfScope: OutOfScopeTypes;
  readonly #permissions: PermissionsService;

  private constructor(options: AdministrationOptions) {
    this.#stores = options.stores;
    this.#model = options.model;
    this.#import = options.assessmentImport;
    this.#outOfScope = options.outOfScope;
    this.#permissions = options.permissions;
  }

  static create(options: AdministrationOptions): Administration {
    return new Administration(options);
  }

  /**
   * Brings in assessments made elsewhere, one by one; never overwrites
   * anything.
   *
   * @throws NotAllowedError if the caller is no administrator
   */
  async importAssessments(
    request: ReadImport,
    { credentials }: CallOptions,
  ): Promise<ImportOutcome> {
    await requirePermission(
      this.#permissions,
      adminPermission,
      credentials,
      'Only administrators may import assessments',
    );
    return this.#import.run(request, credentials);
  }

  /**
   * How the plugin is doing.
   *
   * @throws NotAllowedError if the caller is no administrator
   */
  async getHealth({ credentials }: CallOptions): Promise<MaturityHealth> {
    await requirePermission(
      this.#permissions,
      adminPermission,
      credentials,
      'Only administrators may see how the plugin is doing',
    );
    const [store, outOfScope] = await Promise.all([
      this.#stores.syncStatus.getHealth(),
      this.#outOfScope.read(),
    ]);
    return healthOf(store, this.#model, outOfScope ?? null);
  }
}

interface AdministrationOptions {
  stores: Pick<Stores, 'syncStatus'>;
  model: MaturityModel;
  assessmentImport: AssessmentImport;
  outOfScope: OutOfScopeTypes;
  permissions: PermissionsService;
}
