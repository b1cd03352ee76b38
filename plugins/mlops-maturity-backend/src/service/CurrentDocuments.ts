import {
  carriedOver,
  emptyDocument,
  type AssessmentDocument,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessedComponent } from '../catalog/ComponentReader';

/**
 * What the documents of an assessment say today, as opposed to what is stored
 * of them. Every draft and every newest submission goes through here before it
 * is shown, scored, changed or submitted.
 */
export class CurrentDocuments {
  readonly #models: ModelVersions;

  private constructor(options: { models: ModelVersions }) {
    this.#models = options.models;
  }

  static create(options: { models: ModelVersions }): CurrentDocuments {
    return new CurrentDocuments(options);
  }

  /**
   * The same assessment with its draft continued on the model in force, and
   * its newest submission as it counts now.
   */
  async of({
    component,
    stored,
  }: AssessedComponent): Promise<AssessedComponent> {
    const { draft } = stored;
    return {
      component,
      stored: {
        ...stored,
        draft: draft && {
          ...draft,
          document: carriedOver(draft.document, this.#models),
        },
      },
    };
  }

  /**
   * What a change of the draft starts from: the component's own answers, on
   * the model in force.
   *
   * @param stored - as stored, not as {@link CurrentDocuments.of} gives it
   */
  editable({ stored }: AssessedComponent): AssessmentDocument {
    return carriedOver(
      stored.draft?.document ??
        stored.submission?.document ??
        emptyDocument(this.#models.inForce),
      this.#models,
    );
  }
}
