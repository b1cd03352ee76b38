import { NotFoundError } from '@backstage/errors';
import {
  scoreAssessment,
  toScoringInput,
  type AssessmentHistory,
  type HistoryQuery,
  type ModelVersions,
  type SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentLifeStore } from '../store/AssessmentLifeStore';
import type { CatalogComponent } from '../store/AssessmentStore';
import { historyEntryOf } from './historyEntryOf';

const DEFAULT_LIMIT = 25;
const MAX_CONFIRMATIONS = 200;

/**
 * What was submitted and confirmed for a component, each submission by the
 * model of its day.
 */
export class SubmissionHistory {
  readonly #store: AssessmentLifeStore;
  readonly #models: ModelVersions;

  private constructor(options: SubmissionHistoryOptions) {
    this.#store = options.store;
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
    const { submissions, hasMore } = await this.#store.listSubmissions({
      entityRef,
      before,
      limit,
    });
    return {
      items: submissions.map(each => historyEntryOf(each, this.#models)),
      nextBefore: hasMore ? submissions.at(-1)?.revision ?? null : null,
      confirmations: await this.#store.listConfirmations(
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
    { entityRef, title }: CatalogComponent,
    revision: number,
  ): Promise<SubmissionView> {
    const submission = await this.#store.getSubmission(entityRef, revision);
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
      submission,
      result: model
        ? scoreAssessment(toScoringInput(document, dates), model)
        : null,
      model: model ?? null,
    };
  }
}

interface SubmissionHistoryOptions {
  store: AssessmentLifeStore;
  models: ModelVersions;
}
