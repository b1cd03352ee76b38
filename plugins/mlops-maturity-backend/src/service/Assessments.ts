import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import {
  carriedOver,
  emptyDocument,
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
import type { ComponentReader } from '../catalog/ComponentReader';
import type { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import type {
  AssessmentStore,
  CatalogComponent,
  StoredAssessment,
} from '../store/AssessmentStore';
import { actorOf } from './actorOf';
import { applyDraftChange } from './applyDraftChange';
import type {
  AssessmentOptions,
  AssessmentService,
  DraftWriteOptions,
  PlanWriteOptions,
  SubmitResult,
} from './AssessmentService';
import { assessmentViewOf } from './assessmentViewOf';
import type { CallOptions } from './CallOptions';
import { firstOwnerOf } from './changedSince';
import { readPlan } from './readPlan';
import { StaleDraftError } from './StaleDraftError';
import { StalePlanError } from './StalePlanError';
import { SubmissionHistory } from './SubmissionHistory';

/**
 * The rules of assessments. Decides nothing about who may do what: that is
 * {@link AuthorizedAssessments}'s part, which everybody else goes through.
 */
export class Assessments implements AssessmentService {
  readonly #store: AssessmentStore;
  readonly #components: ComponentReader;
  readonly #models: ModelVersions;
  readonly #events: MaturityEventPublisher;
  readonly #now: () => Date;
  readonly #history: SubmissionHistory;

  private constructor(options: AssessmentsOptions) {
    this.#store = options.store;
    this.#components = options.components;
    this.#models = options.models;
    this.#events = options.events;
    this.#now = options.now;
    this.#history = SubmissionHistory.create(options);
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
    const component = await this.#read(entityRef, options.credentials);
    const stored = await this.#store.getAssessment(component.entityRef);
    return this.#view(component, stored, options);
  }

  async changeDraft(
    entityRef: string,
    change: DraftChange,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    const component = await this.#read(entityRef, options.credentials);
    const stored = await this.#store.getAssessment(component.entityRef);
    if (stored.version !== options.version) {
      throw new StaleDraftError(await this.#view(component, stored, options));
    }
    const context = this.#contextOf(options);
    const written = await this.#store.writeDraft({
      entityRef: component.entityRef,
      expectedVersion: options.version,
      document: applyDraftChange({
        model: this.#models.inForce,
        document: carriedOver(
          stored.draft?.document ??
            stored.submission?.document ??
            emptyDocument(this.#models.inForce),
          this.#models,
        ),
        change,
        stamp: {
          updatedBy: context.actor,
          updatedAt: context.at.toISOString(),
        },
      }),
      context,
    });
    return this.#writtenView(component, written, options);
  }

  async discardDraft(
    entityRef: string,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    const component = await this.#read(entityRef, options.credentials);
    const discarded = await this.#store.discardDraft({
      entityRef: component.entityRef,
      expectedVersion: options.version,
      context: this.#contextOf(options),
    });
    return this.#writtenView(component, discarded, options);
  }

  async submitDraft(
    entityRef: string,
    options: DraftWriteOptions & { requestId: string },
  ): Promise<SubmitResult> {
    const component = await this.#read(entityRef, options.credentials);
    const before = await this.#store.getAssessment(component.entityRef);
    const submitted = await this.#store.submitDraft({
      entityRef: component.entityRef,
      expectedVersion: options.version,
      requestId: options.requestId,
      context: this.#contextOf(options),
    });
    if (submitted.outcome === 'no-draft') {
      throw new ConflictError(
        `${component.entityRef} has no draft to submit; change an answer first`,
      );
    }
    if (submitted.outcome === 'replayed') {
      return {
        assessment: await this.#view(component, submitted.assessment, options),
        replayed: true,
      };
    }
    const assessment = await this.#writtenView(component, submitted, options);
    // Every submission raises the version, so there was none since `before`.
    this.#events.submitted(before, assessment);
    return { assessment, replayed: false };
  }

  async confirmSections(
    entityRef: string,
    sections: string[],
    options: AssessmentOptions,
  ): Promise<AssessmentView> {
    const component = await this.#read(entityRef, options.credentials);
    const { submission } = await this.#store.getAssessment(component.entityRef);
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
    const context = this.#contextOf(options);
    const revision = await this.#store.confirmSections({
      entityRef: component.entityRef,
      sections,
      context,
    });
    if (revision === undefined) {
      throw new ConflictError(
        `${component.entityRef} has no submission that could be confirmed; submit its draft first`,
      );
    }
    this.#events.confirmed({
      entityRef: component.entityRef,
      revision,
      sections,
      confirmedBy: context.actor,
      confirmedAt: context.at.toISOString(),
    });
    return this.#currentView(component, options);
  }

  async getHistory(
    entityRef: string,
    query: HistoryQuery,
    { credentials }: CallOptions,
  ): Promise<AssessmentHistory> {
    return this.#history.page(await this.#read(entityRef, credentials), query);
  }

  async getSubmission(
    entityRef: string,
    revision: number,
    { credentials }: CallOptions,
  ): Promise<SubmissionView> {
    const component = await this.#read(entityRef, credentials);
    return this.#history.submission(component, revision);
  }

  async savePlan(
    entityRef: string,
    plan: PlanInput,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    const component = await this.#read(entityRef, options.credentials);
    const document = readPlan(plan, this.#models.inForce);
    return this.#writePlan(component, document, options);
  }

  async deletePlan(
    entityRef: string,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    const component = await this.#read(entityRef, options.credentials);
    return this.#writePlan(component, undefined, options);
  }

  async #writePlan(
    component: CatalogComponent,
    document: PlanInput | undefined,
    options: PlanWriteOptions,
  ): Promise<AssessmentView> {
    const outcome = await this.#store.writePlan({
      entityRef: component.entityRef,
      expectedVersion: options.planVersion,
      document,
      context: this.#contextOf(options),
    });
    const view = await this.#currentView(component, options);
    if (outcome === 'conflict') {
      throw new StalePlanError(view);
    }
    return view;
  }

  async #read(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<CatalogComponent> {
    return this.#components.read(entityRef, credentials);
  }

  #contextOf({ credentials }: CallOptions) {
    return { actor: actorOf(credentials), at: this.#now() };
  }

  async #writtenView(
    component: CatalogComponent,
    written: {
      outcome: 'written' | 'conflict';
      assessment: StoredAssessment;
    },
    options: AssessmentOptions,
  ): Promise<AssessmentView> {
    const view = await this.#view(component, written.assessment, options);
    if (written.outcome === 'conflict') {
      throw new StaleDraftError(view);
    }
    return view;
  }

  async #currentView(
    component: CatalogComponent,
    options: AssessmentOptions,
  ): Promise<AssessmentView> {
    const stored = await this.#store.getAssessment(component.entityRef);
    return this.#view(component, stored, options);
  }

  async #view(
    component: CatalogComponent,
    stored: StoredAssessment,
    { readableOf = async entityRefs => entityRefs }: AssessmentOptions,
  ): Promise<AssessmentView> {
    const owner = firstOwnerOf(component);
    const owned = owner === undefined ? [] : await this.#store.listOwned(owner);
    return assessmentViewOf({
      component,
      stored,
      life: await this.#store.getLife(component.entityRef),
      suggestedMlCases:
        owner === undefined
          ? null
          : { owner, count: (await readableOf(owned)).length },
      models: this.#models,
      now: this.#now(),
    });
  }
}

interface AssessmentsOptions {
  store: AssessmentStore;
  components: ComponentReader;
  models: ModelVersions;
  events: MaturityEventPublisher;
  now: () => Date;
}
