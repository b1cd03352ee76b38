import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  emptyDocument,
  scoreAssessment,
  toScoringInput,
  type AssessmentView,
  type DraftChange,
  type MaturityModel,
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
  AssessmentService,
  DraftWriteOptions,
  SubmitResult,
} from './AssessmentService';
import type { CallOptions } from './CallOptions';
import { StaleDraftError } from './StaleDraftError';

/**
 * The rules of assessments. Decides nothing about who may do what: that is
 * {@link AuthorizedAssessments}'s part, which everybody else goes through.
 */
export class Assessments implements AssessmentService {
  readonly #store: AssessmentStore;
  readonly #components: ComponentReader;
  readonly #model: MaturityModel;
  readonly #events: MaturityEventPublisher;
  readonly #now: () => Date;

  private constructor(options: AssessmentsOptions) {
    this.#store = options.store;
    this.#components = options.components;
    this.#model = options.model;
    this.#events = options.events;
    this.#now = options.now;
  }

  static create(options: AssessmentsOptions): Assessments {
    return new Assessments(options);
  }

  getModel(): MaturityModel {
    return this.#model;
  }

  async getAssessment(
    entityRef: string,
    options: CallOptions,
  ): Promise<AssessmentView> {
    const component = await this.#read(entityRef, options.credentials);
    const stored = await this.#store.getAssessment(component.entityRef);
    return this.#view(component, stored);
  }

  async changeDraft(
    entityRef: string,
    change: DraftChange,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    const component = await this.#read(entityRef, options.credentials);
    const stored = await this.#store.getAssessment(component.entityRef);
    if (stored.version !== options.version) {
      throw new StaleDraftError(this.#view(component, stored));
    }
    const context = this.#contextOf(options);
    const written = await this.#store.writeDraft({
      entityRef: component.entityRef,
      expectedVersion: options.version,
      document: applyDraftChange({
        model: this.#model,
        document:
          stored.draft?.document ??
          stored.submission?.document ??
          emptyDocument(this.#model),
        change,
        stamp: {
          updatedBy: context.actor,
          updatedAt: context.at.toISOString(),
        },
      }),
      context,
    });
    return this.#writtenView(component, written);
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
    return this.#writtenView(component, discarded);
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
        assessment: this.#view(component, submitted.assessment),
        replayed: true,
      };
    }
    const assessment = this.#writtenView(component, submitted);
    // Every submission raises the version, so there was none since `before`.
    this.#events.submitted(before, assessment);
    return { assessment, replayed: false };
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

  #writtenView(
    component: CatalogComponent,
    written: {
      outcome: 'written' | 'conflict';
      assessment: StoredAssessment;
    },
  ): AssessmentView {
    const view = this.#view(component, written.assessment);
    if (written.outcome === 'conflict') {
      throw new StaleDraftError(view);
    }
    return view;
  }

  #view(component: CatalogComponent, stored: StoredAssessment): AssessmentView {
    const { submission, draft, version } = stored;
    return {
      entityRef: component.entityRef,
      title: component.title,
      version,
      draft: draft ?? null,
      submission: submission ?? null,
      result: submission
        ? scoreAssessment(
            toScoringInput(submission.document, {
              asOf: this.#now().toISOString(),
              submittedAt: submission.submittedAt,
              confirmedSections: stored.confirmedSections,
            }),
            this.#model,
          )
        : null,
      access: { update: true, submit: true, owners: component.owners },
      confirmations: [],
      plan: null,
      planVersion: 0,
      suggestedMlCases: null,
      changedSince: [],
    };
  }
}

interface AssessmentsOptions {
  store: AssessmentStore;
  components: ComponentReader;
  model: MaturityModel;
  events: MaturityEventPublisher;
  now: () => Date;
}
