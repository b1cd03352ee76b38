import type {
  AssessmentView,
  ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessedComponent } from '../catalog/ComponentReader';
import type { AssessmentStore } from '../store/AssessmentStore';
import type { AssessmentOptions } from './AssessmentService';
import { assessmentViewOf } from './assessmentViewOf';
import { firstOwnerOf } from './changedSince';
import type { CurrentDocuments } from './CurrentDocuments';

/**
 * Makes what is shown of an assessment from what was read of it.
 */
export class AssessmentViews {
  readonly #store: AssessmentStore;
  readonly #documents: CurrentDocuments;
  readonly #models: ModelVersions;
  readonly #now: () => Date;

  private constructor(options: AssessmentViewsOptions) {
    this.#store = options.store;
    this.#documents = options.documents;
    this.#models = options.models;
    this.#now = options.now;
  }

  static create(options: AssessmentViewsOptions): AssessmentViews {
    return new AssessmentViews(options);
  }

  /**
   * @param assessed - as it was read from, or is known to be in, the store
   */
  async of(
    assessed: AssessedComponent,
    options: AssessmentOptions,
  ): Promise<AssessmentView> {
    return assessmentViewOf({
      assessed: await this.#documents.of(assessed),
      suggestedMlCases: await this.#suggestedMlCases(assessed, options),
      models: this.#models,
      now: this.#now(),
    });
  }

  async #suggestedMlCases(
    { component }: AssessedComponent,
    { readableOf = async entityRefs => entityRefs }: AssessmentOptions,
  ): Promise<AssessmentView['suggestedMlCases']> {
    const owner = firstOwnerOf(component);
    if (owner === undefined) {
      return null;
    }
    const owned = await this.#store.listOwned(owner);
    return { owner, count: (await readableOf(owned)).length };
  }
}

interface AssessmentViewsOptions {
  store: AssessmentStore;
  documents: CurrentDocuments;
  models: ModelVersions;
  now: () => Date;
}
