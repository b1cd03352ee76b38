import { NotFoundError } from '@backstage/errors';
import {
  scoreAssessment,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentHistory,
  type HistoryQuery,
  type ModelVersions,
  type SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import type { Stores } from '../store/createStores';
import type { CatalogComponent } from '../rules/CatalogComponent';
import type { AssessmentOptions } from './AssessmentService';
import { historyEntryOf } from './historyEntryOf';
import { seenDocuments } from './seenDocuments';
import type { ViewerFilter } from './ViewerVisibility';

const DEFAULT_LIMIT = 25;
const MAX_CONFIRMATIONS = 200;

/**
 * What was submitted and confirmed for a component, each submission by the
 * model of its day.
 */
export class SubmissionHistory {
  readonly #stores: Pick<
    Stores,
    'catalog' | 'history' | 'revision' | 'sharedAnswers'
  >;
  readonly #models: ModelVersions;

  private constructor(options: SubmissionHistoryOptions) {
    this.#stores = options.stores;
    this.#models = options.models;
  }

  static create(options: SubmissionHistoryOptions): SubmissionHistory {
    return new SubmissionHistory(options);
  }

  /** A page, newest first. */
  async page(
    { entityRef }: CatalogComponent,
    { limit = DEFAULT_LIMIT, before }: HistoryQuery,
  ): Promise<AssessmentHistory> {
    const { submissions, hasMore } = await this.#stores.history.listSubmissions(
      {
        entityRef,
        before,
        limit,
      },
    );
    return {
      items: submissions.map(each => historyEntryOf(each, this.#models)),
      nextBefore: hasMore ? submissions.at(-1)?.revision ?? null : null,
      confirmations: await this.#stores.history.listConfirmations(
        entityRef,
        MAX_CONFIRMATIONS,
      ),
    };
  }

  /**
   * One submission, as of its day.
   *
   * @throws NotFoundError if there is none of this number
   */
  async submission(
    component: CatalogComponent,
    revision: number,
    { viewer }: Pick<AssessmentOptions, 'viewer'>,
  ): Promise<SubmissionView> {
    const { entityRef, title } = component;
    const submission = await this.#stores.history.getSubmission(
      entityRef,
      revision,
    );
    if (!submission) {
      throw new NotFoundError(
        `${entityRef} has no submission ${revision}; its history lists those that there are`,
      );
    }
    const { document, submittedAt } = submission;
    const model = this.#models.find(document.modelVersion);
    const dates = { asOf: submittedAt, submittedAt, confirmedSections: {} };
    return {
      entityRef,
      title,
      submission: {
        ...submission,
        document: await this.#seen(document, component, await viewer?.()),
      },
      result: model
        ? scoreAssessment(toScoringInput(document, dates), model)
        : null,
      model: model ?? null,
    };
  }

  async #seen(
    document: AssessmentDocument,
    component: CatalogComponent,
    viewer: ViewerFilter = { type: 'all' },
  ): Promise<AssessmentDocument> {
    if (viewer.type === 'all') {
      return document;
    }
    const { entityRef } = component;
    const revision = await this.#stores.revision.getRevision();
    const known = await this.#stores.catalog.getComponent(entityRef);
    const seen = await seenDocuments({
      book: await this.#stores.sharedAnswers.bookAt(revision),
      place: known ?? component,
      documents: [document],
      canRead: viewer.canRead,
    });
    return seen.document(document);
  }
}

interface SubmissionHistoryOptions {
  stores: Pick<Stores, 'catalog' | 'history' | 'revision' | 'sharedAnswers'>;
  models: ModelVersions;
}
