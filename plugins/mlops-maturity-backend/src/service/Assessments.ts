import { ConflictError, InputError } from '@backstage/errors';
import {
  findSection,
  modelFor,
  type AssessmentHistory,
  type AssessmentView,
  type DraftChange,
  type HistoryQuery,
  type MaturityModel,
  type ModelVersions,
  type PlanInput,
  type SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessedComponent,
  ComponentReader,
} from '../catalog/ComponentReader';
import type { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import type { Stores } from '../store/createStores';
import type { CatalogComponent } from '../rules/CatalogComponent';
import type { DraftOutcome } from '../store/assessments/DraftStore';
import type { WriteContext } from '../store/WriteContext';
import { unexplainedAnswers } from '../rules/inheritance/unexplainedAnswers';
import { actorOf } from '../rules/actorOf';
import { applyDraftChange } from '../rules/change/applyDraftChange';
import type {
  AssessmentOptions,
  AssessmentService,
  ConfirmationOptions,
  DraftWriteOptions,
  PlanWriteOptions,
  SubmitResult,
} from './AssessmentService';
import { AssessmentViews } from './AssessmentViews';
import type { CallOptions } from './CallOptions';
import { CurrentDocuments } from './CurrentDocuments';
import { readPlan } from '../rules/plan/readPlan';
import { StaleDraftError } from './StaleDraftError';
import { StalePlanError } from './StalePlanError';
import { StaleSubmissionError } from './StaleSubmissionError';
import { SubmissionHistory } from './SubmissionHistory';

/**
 * The rules of assessments. Decides nothing about who may do what: that is
 * {@link AuthorizedAssessments}'s part, which everybody else goes through.
 */
export class Assessments implements AssessmentService {
  readonly #stores: Pick<
    Stores,
    | 'catalog'
    | 'drafts'
    | 'history'
    | 'plans'
    | 'revision'
    | 'sharedAnswers'
    | 'submissions'
  >;
  readonly #components: ComponentReader;
  readonly #models: ModelVersions;
  readonly #events: MaturityEventPublisher;
  readonly #history: SubmissionHistory;
  readonly #documents: CurrentDocuments;
  readonly #views: AssessmentViews;

  private constructor(options: AssessmentsOptions) {
    this.#stores = options.stores;
    this.#components = options.components;
    this.#models = options.models;
    this.#events = options.events;
    this.#history = SubmissionHistory.create(options);
    this.#documents = CurrentDocuments.create(options);
    this.#views = AssessmentViews.create({
      ...options,
      documents: this.#documents,
    });
  }

  static create(options: AssessmentsOptions): Assessments {
    return new Assessments(options);
  }

  getModel(): MaturityModel {
    return this.#models.inForce;
  }

  async getAssessment(
    entityRef: string,
    options: AssessmentOptions,
  ): Promise<AssessmentView> {
    return this.#views.of(await this.#read(entityRef, options), options);
  }

  async changeDraft(
    entityRef: string,
    change: DraftChange,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    const read = await this.#readVersion(entityRef, options);
    const context = contextOf(read, options);
    const written = await this.#stores.drafts.writeDraft({
      entityRef: read.component.entityRef,
      expectedVersion: options.version,
      document: applyDraftChange({
        models: this.#models,
        document: this.#documents.editable(read),
        change,
        stamp: {
          updatedBy: context.actor,
          updatedAt: context.at.toISOString(),
        },
      }),
      context,
      read: read.stored,
    });
    return this.#writtenView(read, written, options);
  }

  async discardDraft(
    entityRef: string,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    const read = await this.#readVersion(entityRef, options);
    const discarded = await this.#stores.drafts.discardDraft({
      entityRef: read.component.entityRef,
      expectedVersion: options.version,
      context: contextOf(read, options),
    });
    return this.#writtenView(read, discarded, options);
  }

  async submitDraft(
    entityRef: string,
    options: DraftWriteOptions & { requestId: string },
  ): Promise<SubmitResult> {
    const component = await this.#components.read(
      entityRef,
      options.credentials,
    );
    const submitted = await this.#stores.submissions.submitDraft({
      entityRef: component.entityRef,
      expectedVersion: options.version,
      requestId: options.requestId,
      context: { actor: actorOf(options.credentials) },
    });
    if (submitted.outcome === 'unexplained') {
      throw unexplainedAnswers(submitted.statements);
    }
    if (submitted.outcome === 'no-draft') {
      throw new ConflictError(
        `${component.entityRef} has no draft to submit; change an answer first`,
      );
    }
    if (submitted.outcome === 'other-request') {
      throw new ConflictError(
        'Idempotency-Key: was used for another submission already, by somebody else or of another draft. Nothing was submitted; choose a new key for each submission',
      );
    }
    const assessment = await this.#views.of(
      { component, stored: submitted.assessment },
      options,
    );
    if (submitted.outcome === 'conflict') {
      throw new StaleDraftError(assessment);
    }
    if (submitted.outcome === 'written') {
      this.#events.submitted(submitted.before, assessment);
    }
    return { assessment, replayed: submitted.outcome === 'replayed' };
  }

  async confirmSections(
    entityRef: string,
    sections: string[],
    options: ConfirmationOptions,
  ): Promise<AssessmentView> {
    const read = await this.#read(entityRef, options);
    const { component } = read;
    const { submission } = read.stored;
    if (submission && submission.revision !== options.revision) {
      throw new StaleSubmissionError(await this.#views.of(read, options));
    }
    const model = submission
      ? modelFor(submission.document, this.#models)
      : this.#models.inForce;
    const unknown = sections.findIndex(id => !findSection(model, id));
    if (unknown >= 0) {
      throw new InputError(
        `sections.${unknown}: there is no section ${
          sections[unknown]
        }; known are ${model.sections.map(({ id }) => id).join(', ')}`,
      );
    }
    const context = contextOf(read, options);
    const confirmed = await this.#stores.history.confirmSections({
      entityRef: component.entityRef,
      sections,
      expectedRevision: options.revision,
      context,
    });
    if (confirmed === 'no-submission') {
      throw new ConflictError(
        `${component.entityRef} has no submission that could be confirmed; submit its draft first`,
      );
    }
    if (confirmed === 'conflict') {
      throw new StaleSubmissionError(
        await this.#currentView(component, options),
      );
    }
    this.#events.confirmed({
      entityRef: component.entityRef,
      ...confirmed,
      sections,
      confirmedBy: context.actor,
    });
    return this.#currentView(component, options);
  }

  async getHistory(
    entityRef: string,
    query: HistoryQuery,
    { credentials }: CallOptions,
  ): Promise<AssessmentHistory> {
    const component = await this.#components.read(entityRef, credentials);
    return this.#history.page(component, query);
  }

  async getSubmission(
    entityRef: string,
    revision: number,
    options: AssessmentOptions,
  ): Promise<SubmissionView> {
    const component = await this.#components.read(
      entityRef,
      options.credentials,
    );
    return this.#history.submission(component, revision, options);
  }

  async savePlan(
    entityRef: string,
    plan: PlanInput,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    const read = await this.#read(entityRef, options);
    const document = readPlan(plan, this.#models.inForce);
    return this.#writePlan(read, document, options);
  }

  async deletePlan(
    entityRef: string,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    const read = await this.#read(entityRef, options);
    return this.#writePlan(read, undefined, options);
  }

  async #writePlan(
    read: AssessedComponent,
    document: PlanInput | undefined,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    const { component } = read;
    const outcome = await this.#stores.plans.writePlan({
      entityRef: component.entityRef,
      expectedVersion: options.planVersion,
      document,
      context: contextOf(read, options),
    });
    const view = await this.#currentView(component, options);
    if (outcome === 'conflict') {
      throw new StalePlanError(view);
    }
    return view;
  }

  async #read(
    entityRef: string,
    { credentials }: CallOptions,
  ): Promise<AssessedComponent> {
    return this.#components.readAssessment(entityRef, credentials);
  }

  /**
   * What a write of the draft is made on.
   *
   * @throws StaleDraftError if somebody else has written since the version
   * that the caller knows
   */
  async #readVersion(
    entityRef: string,
    options: DraftWriteOptions,
  ): Promise<AssessedComponent> {
    const read = await this.#read(entityRef, options);
    if (read.stored.version !== options.version) {
      throw new StaleDraftError(await this.#views.of(read, options));
    }
    return read;
  }

  /**
   * The assessment after a write of the draft. That the write found the
   * expected version proves that what was read before still stands.
   */
  async #writtenView(
    { component, stored }: AssessedComponent,
    written: DraftOutcome,
    options: AssessmentOptions,
  ): Promise<AssessmentView> {
    if (written.outcome === 'conflict') {
      throw new StaleDraftError(await this.#currentView(component, options));
    }
    return this.#views.of(
      { component, stored: { ...stored, ...written.changed } },
      options,
    );
  }

  async #currentView(
    component: CatalogComponent,
    options: AssessmentOptions,
  ): Promise<AssessmentView> {
    const stored = await this.#stores.drafts.getAssessment(component.entityRef);
    return this.#views.of({ component, stored }, options);
  }
}

interface AssessmentsOptions {
  stores: Pick<
    Stores,
    | 'catalog'
    | 'drafts'
    | 'history'
    | 'plans'
    | 'revision'
    | 'sharedAnswers'
    | 'submissions'
  >;
  components: ComponentReader;
  models: ModelVersions;
  events: MaturityEventPublisher;
}

/** Who writes on what was read just now. */
function contextOf(
  { stored }: AssessedComponent,
  { credentials }: CallOptions,
): WriteContext {
  return { actor: actorOf(credentials), at: stored.readAt };
}
