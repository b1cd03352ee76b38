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
import type { ComponentReader } from '../catalog/ComponentReader';
import type { CatalogComponent } from '../rules/CatalogComponent';
import { confirmedSectionsOf } from '../rules/result/sectionDates';
import type { AssessmentAccess } from './AssessmentAccess';
import type { CallOptions } from './CallOptions';
import { historyEntryOf } from './historyEntryOf';
import { seenDocuments } from './seenDocuments';
import type { ViewerFilter } from './ViewerVisibility';

const DEFAULT_LIMIT = 25;
const MAX_CONFIRMATIONS = 200;

/**
 * What was submitted and confirmed for a component, each submission by the
 * model of its day. Methods reject as those of `Assessments` do.
 */
export class SubmissionHistory {
  readonly #stores: Pick<
    Stores,
    'catalog' | 'history' | 'revision' | 'sharedAnswers'
  >;
  readonly #models: ModelVersions;
  readonly #components: ComponentReader;
  readonly #access: AssessmentAccess;

  private constructor(options: SubmissionHistoryOptions) {
    this.#stores = options.stores;
    this.#models = options.models;
    this.#components = options.components;
    this.#access = options.access;
  }

  static create(options: SubmissionHistoryOptions): SubmissionHistory {
    return new SubmissionHistory(options);
  }

  /** A page, newest first. */
  async getHistory(
    entityRef: string,
    { limit = DEFAULT_LIMIT, before }: HistoryQuery,
    options: CallOptions,
  ): Promise<AssessmentHistory> {
    await this.#read(entityRef, options);
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
   * One submission as it was, with the model of its day.
   *
   * @throws NotFoundError if there is none of this number
   */
  async getSubmission(
    entityRef: string,
    revision: number,
    options: CallOptions,
  ): Promise<SubmissionView> {
    const { component, viewer } = await this.#read(entityRef, options);
    const { title } = component;
    const found = await this.#stores.history.getSubmission(entityRef, revision);
    if (!found) {
      throw new NotFoundError(
        `${entityRef} has no submission ${revision}; its history lists those that there are`,
      );
    }
    const { submission, sectionDates } = found;
    const { document, submittedAt } = submission;
    const model = this.#models.find(document.modelVersion);
    const dates = {
      asOf: submittedAt,
      submittedAt,
      confirmedSections: confirmedSectionsOf(sectionDates),
    };
    return {
      entityRef,
      title,
      submission: {
        ...submission,
        document: await this.#seen(document, component, await viewer()),
      },
      result: model
        ? scoreAssessment(toScoringInput(document, dates), model)
        : null,
      model: model ?? null,
    };
  }

  async #read(entityRef: string, options: CallOptions) {
    const caller = await this.#access.require('read', entityRef, options);
    const component = await this.#components.read(
      entityRef,
      caller.credentials,
    );
    return { component, viewer: caller.viewer };
  }

  async #seen(
    document: AssessmentDocument,
    component: CatalogComponent,
    viewer: ViewerFilter,
  ): Promise<AssessmentDocument> {
    if (viewer.type === 'all') {
      return document;
    }
    const { entityRef } = component;
    const revision = await this.#stores.revision.getCatalogRevision();
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
  components: ComponentReader;
  access: AssessmentAccess;
}
