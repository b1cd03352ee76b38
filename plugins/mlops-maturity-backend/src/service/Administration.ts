import type {
  ImportOutcome,
  MaturityHealth,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Stores } from '../store/createStores';
import type { OutOfScopeTypes } from '../catalog/OutOfScopeTypes';
import type {
  AdministrationService,
  ReadImport,
} from './AdministrationService';
import type { AssessmentImport } from './AssessmentImport';
import type { CallOptions } from './CallOptions';
import { healthOf } from './healthOf';

/**
 * What administrators do. Decides nothing about who may do what: that is
 * {@link AuthorizedAdministration}'s part, which everybody else goes through.
 */
export class Administration implements AdministrationService {
  readonly #stores: Pick<Stores, 'syncStatus'>;
  readonly #model: MaturityModel;
  readonly #import: AssessmentImport;
  readonly #outOfScope: OutOfScopeTypes;

  private constructor(options: AdministrationOptions) {
    this.#stores = options.stores;
    this.#model = options.model;
    this.#import = options.assessmentImport;
    this.#outOfScope = options.outOfScope;
  }

  static create(options: AdministrationOptions): Administration {
    return new Administration(options);
  }

  async importAssessments(
    request: ReadImport,
    options: CallOptions,
  ): Promise<ImportOutcome> {
    return this.#import.run(request, options.credentials);
  }

  async getHealth(): Promise<MaturityHealth> {
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
}
