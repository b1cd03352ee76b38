import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  emptyDocument,
  scoreAssessment,
  toScoringInput,
  type AssessmentView,
  type ComponentsQuery,
  type DraftChange,
  type GroupedReportQuery,
  type ImportOutcome,
  type ImportRequest,
  type MaturityHealth,
  type MaturityModel,
  type ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import type { ComponentReader } from '../catalog/ComponentReader';
import type { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import type {
  AssessmentStore,
  CatalogComponent,
  StoredAssessment,
} from '../store/AssessmentStore';
import type { Visibility } from '../store/selection';
import { actorOf } from './actorOf';
import { AssessmentImport } from './AssessmentImport';
import { applyDraftChange } from './applyDraftChange';
import type {
  CallOptions,
  DraftWriteOptions,
  MaturityService,
  ReportOptions,
  SubmitResult,
} from './MaturityService';
import { healthOf } from './healthOf';
import { ReportReader } from './ReportReader';
import { StaleDraftError } from './StaleDraftError';

const EVERYTHING: Visibility = { type: 'all' };

/**
 * The rules of assessments. Decides nothing about who may do what: that is
 * {@link AuthorizedMaturityService}'s part, which everybody else goes through.
 */
export class DefaultMaturityService implements MaturityService {
  readonly #store: AssessmentStore;
  readonly #components: ComponentReader;
  readonly #model: MaturityModel;
  readonly #events: MaturityEventPublisher;
  readonly #now: () => Date;
  readonly #reports: ReportReader;
  readonly #import: AssessmentImport;

  private constructor(options: DefaultMaturityServiceOptions) {
    const { now = () => new Date() } = options;
    this.#store = options.store;
    this.#components = options.components;
    this.#model = options.model;
    this.#events = options.events;
    this.#now = now;
    this.#reports = ReportReader.create({ ...options, now });
    this.#import = AssessmentImport.create({ ...options, now });
  }

  static create(
    options: DefaultMaturityServiceOptions,
  ): DefaultMaturityService {
    return new DefaultMaturityService(options);
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

  async getSummary(filter: ReportFilter, options: ReportOptions) {
    return this.#reports.summary(filter, options.visibility ?? EVERYTHING);
  }

  async getLevels(query: GroupedReportQuery, options: ReportOptions) {
    return this.#reports.levels(query, options.visibility ?? EVERYTHING);
  }

  async getHeatmap(query: GroupedReportQuery, options: ReportOptions) {
    return this.#reports.heatmap(query, options.visibility ?? EVERYTHING);
  }

  async getFacets(options: ReportOptions) {
    return this.#reports.facets(options.visibility ?? EVERYTHING);
  }

  async getComponents(query: ComponentsQuery, options: ReportOptions) {
    return this.#reports.components(query, options.visibility ?? EVERYTHING);
  }

  async importAssessments(
    request: ImportRequest,
    options: CallOptions,
  ): Promise<ImportOutcome> {
    return this.#import.run(request, options.credentials);
  }

  async getHealth(): Promise<MaturityHealth> {
    return healthOf(await this.#store.getHealth(), this.#model);
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
    };
  }
}

interface DefaultMaturityServiceOptions {
  store: AssessmentStore;
  components: ComponentReader;
  model: MaturityModel;
  events: MaturityEventPublisher;
  metrics: MaturityMetrics;
  /** The clock; the system's if left out. */
  now?: () => Date;
}
