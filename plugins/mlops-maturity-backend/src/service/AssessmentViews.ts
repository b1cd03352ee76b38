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
import { OwnedCounts } from './OwnedCounts';

/**
 * Makes what is shown of an assessment from what was read of it.
 */
export class AssessmentViews {
  readonly #ownedCounts: OwnedCounts;
  readonly #documents: CurrentDocuments;
  readonly #models: ModelVersions;

  private constructor(options: AssessmentViewsOptions) {
    this.#ownedCounts = OwnedCounts.create(options);
    this.#documents = options.documents;
    this.#models = options.models;
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
    const [current, suggestedMlCases] = await Promise.all([
      this.#documents.of(assessed),
      this.#suggestedMlCases(assessed, options),
    ]);
    return assessmentViewOf({
      current,
      suggestedMlCases,
      models: this.#models,
      now: assessed.stored.readAt,
    });
  }

  async #suggestedMlCases(
    { component, stored }: AssessedComponent,
    options: AssessmentOptions,
  ): Promise<AssessmentView['suggestedMlCases']> {
    const owner = firstOwnerOf(component);
    if (owner === undefined) {
      return null;
    }
    const count = await this.#ownedCounts.count(owner, {
      reportRevision: stored.reportRevision,
      viewer: (await options.viewer?.()) ?? { type: 'all' },
    });
    return { owner, count };
  }
}

interface AssessmentViewsOptions {
  store: AssessmentStore;
  documents: CurrentDocuments;
  models: ModelVersions;
}
