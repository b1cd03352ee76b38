import {
  carriedOver,
  emptyDocument,
  type AssessmentDocument,
  type AssessmentView,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessedComponent } from '../catalog/ComponentReader';
import type { CanRead } from './CanRead';
import { seenDocuments } from './seenDocuments';
import {
  shownAnswers,
  withInherited,
  withoutInherited,
} from '../rules/inheritance/inherited';
import type { SharedAnswersStore } from '../store/sharedAnswers/SharedAnswersStore';

/**
 * An assessment whose documents say what they say today.
 */
export interface CurrentAssessment extends AssessedComponent {
  /** What the component inherits now, by statement. */
  inherited: AssessmentView['inherited'];
  /** What it would inherit if those above agreed, by statement. */
  conflictingAnswers: AssessmentView['conflictingAnswers'];
}

/**
 * The documents of an assessment as of today, as opposed to the stored ones.
 * Every draft and every newest submission goes through here before it is shown,
 * scored, changed or submitted.
 */
export class CurrentDocuments {
  readonly #models: ModelVersions;
  readonly #stores: CurrentDocumentsOptions['stores'];

  private constructor(options: CurrentDocumentsOptions) {
    this.#models = options.models;
    this.#stores = options.stores;
  }

  static create(options: CurrentDocumentsOptions): CurrentDocuments {
    return new CurrentDocuments(options);
  }

  /**
   * The same assessment with its draft continued on the model in force, and
   * its newest submission as it counts now, both with what the component
   * inherits now.
   *
   * @param canRead - tells what the viewer may read, and so is told of;
   * everything if left out
   */
  async of(
    { component, stored }: AssessedComponent,
    canRead?: CanRead,
  ): Promise<CurrentAssessment> {
    const { draft, submission } = stored;
    const book = await this.#stores.sharedAnswers.bookAt(
      stored.catalogRevision,
    );
    const place = stored.component ?? component;
    const shown = shownAnswers(book.answeredFor(place));
    const seen = await seenDocuments({
      ...{ book, place, canRead, shown },
      documents: [draft, submission].flatMap(each => each?.document ?? []),
    });
    const asOfNow = (document: AssessmentDocument) =>
      seen.document(withInherited(document, place, book, this.#models));
    return {
      component,
      ...seen.answers(shown),
      stored: {
        ...stored,
        draft: draft && {
          ...draft,
          document: asOfNow(carriedOver(draft.document, this.#models)),
        },
        submission: submission && {
          ...submission,
          document: asOfNow(submission.document),
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
    return withoutInherited(
      carriedOver(
        stored.draft?.document ??
          stored.submission?.document ??
          emptyDocument(this.#models.inForce),
        this.#models,
      ),
    );
  }
}

interface CurrentDocumentsOptions {
  models: ModelVersions;
  stores: { sharedAnswers: Pick<SharedAnswersStore, 'bookAt'> };
}
