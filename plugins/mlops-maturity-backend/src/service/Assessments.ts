import { ConflictError, InputError } from '@backstage/errors';
import {
  findSection,
  modelFor,
  type AssessmentView,
  type DraftChange,
  type MaturityModel,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessedComponent,
  ComponentReader,
} from '../catalog/ComponentReader';
import type { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import type { Stores } from '../store/createStores';
import type { DraftOutcome } from '../store/assessments/DraftStore';
import { actorOf } from '../rules/actorOf';
import { unexplainedAnswers } from '../rules/inheritance/unexplainedAnswers';
import { applyDraftChange } from '../rules/change/applyDraftChange';
import type { AssessmentAccess, AssessmentCaller } from './AssessmentAccess';
import type { AssessmentViews } from './AssessmentViews';
import type { CallOptions } from './CallOptions';
import { contextOf } from './contextOf';
import type { CurrentDocuments } from './CurrentDocuments';
import { StaleDraftError } from './StaleDraftError';
import { StaleSubmissionError } from './StaleSubmissionError';

/**
 * A write, and the version of the draft that it was made on.
 */
export interface DraftWriteOptions extends CallOptions {
  /** `version` of the assessment as the caller saw it, 0 or more. */
  version: number;
}

/**
 * A confirmation, and the submission that it is about.
 */
export interface ConfirmationOptions extends CallOptions {
  /** Of the submission as the caller saw it; 0 without any. */
  revision: number;
}

/**
 * How a submission ended.
 */
export interface SubmitResult {
  assessment: AssessmentView;
  /** Whether an earlier request with the same id had done it already. */
  replayed: boolean;
}

/**
 * Everything that can be done with the answers of one entity.
 *
 * @remarks
 * Methods about one entity reject with `NotFoundError` if it does not exist,
 * may not be read by the caller, or is not an ML component; with
 * `NotAllowedError` if the caller may not; with `InputError` if a value breaks
 * a rule; and with a `StaleVersionError` if what is written has changed since
 * the given version. Nothing is written in any of these cases.
 */
export class Assessments {
  readonly #stores: Pick<Stores, 'drafts' | 'history' | 'submissions'>;
  readonly #components: ComponentReader;
  readonly #models: ModelVersions;
  readonly #events: MaturityEventPublisher;
  readonly #documents: CurrentDocuments;
  readonly #views: AssessmentViews;
  readonly #access: AssessmentAccess;

  private constructor(options: AssessmentsOptions) {
    this.#stores = options.stores;
    this.#components = options.components;
    this.#models = options.models;
    this.#events = options.events;
    this.#documents = options.documents;
    this.#views = options.views;
    this.#access = options.access;
  }

  static create(options: AssessmentsOptions): Assessments {
    return new Assessments(options);
  }

  /** The maturity model in force. */
  getModel(): MaturityModel {
    return this.#models.inForce;
  }

  async getAssessment(
    entityRef: string,
    options: CallOptions,
  ): Promise<AssessmentView> {
    const caller = await this.#access.require('read', entityRef, options);
    return this.#views.of(await this.#read(entityRef, caller), caller);
  }

  /** Changes the parts of the draft that the change names. */
  async changeDraft(
    entityRef: string,
    change: DraftChange,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    const caller = await this.#access.require('update', entityRef, options);
    const read = await this.#readVersion(entityRef, options.version, caller);
    const context = contextOf(read, caller);
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
    return this.#writtenView(read, written, caller);
  }

  /** Throws the draft away. */
  async discardDraft(
    entityRef: string,
    options: DraftWriteOptions,
  ): Promise<AssessmentView> {
    const caller = await this.#access.require('update', entityRef, options);
    const read = await this.#readVersion(entityRef, options.version, caller);
    const discarded = await this.#stores.drafts.discardDraft({
      entityRef: read.component.entityRef,
      expectedVersion: options.version,
      context: contextOf(read, caller),
    });
    return this.#writtenView(read, discarded, caller);
  }

  /**
   * Makes the draft count.
   *
   * @param options - `requestId` belongs to one person and one version of one
   * draft: repeated for that it returns what came of it
   * @throws ConflictError if there is no draft, or the request id was used for
   * something else
   */
  async submitDraft(
    entityRef: string,
    options: DraftWriteOptions & { requestId: string },
  ): Promise<SubmitResult> {
    const caller = await this.#access.require('submit', entityRef, options);
    const component = await this.#components.read(
      entityRef,
      caller.credentials,
    );
    const submitted = await this.#stores.submissions.submitDraft({
      entityRef: component.entityRef,
      expectedVersion: options.version,
      requestId: options.requestId,
      context: { actor: actorOf(caller.credentials) },
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
      caller,
    );
    if (submitted.outcome === 'conflict') {
      throw new StaleDraftError(assessment);
    }
    if (submitted.outcome === 'written') {
      this.#events.submitted(submitted.before, assessment);
    }
    return { assessment, replayed: submitted.outcome === 'replayed' };
  }

  /**
   * Says that the answers of sections are still true; changes none.
   *
   * @throws ConflictError if nothing was submitted that could be confirmed
   */
  async confirmSections(
    entityRef: string,
    sections: string[],
    options: ConfirmationOptions,
  ): Promise<AssessmentView> {
    const caller = await this.#access.require('submit', entityRef, options);
    const read = await this.#read(entityRef, caller);
    const { component } = read;
    const { submission } = read.stored;
    if (submission && submission.revision !== options.revision) {
      throw new StaleSubmissionError(await this.#views.of(read, caller));
    }
    const model = submission
      ? modelFor(submission.document, this.#models)
      : this.#models.inForce;
    refuseUnknownSections(sections, 'sections', model);
    const context = contextOf(read, caller);
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
        await this.#views.ofCurrent(component, caller),
      );
    }
    this.#events.confirmed({
      entityRef: component.entityRef,
      ...confirmed,
      sections,
      confirmedBy: context.actor,
    });
    return this.#views.ofCurrent(component, caller);
  }

  async #read(
    entityRef: string,
    { credentials }: AssessmentCaller,
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
    version: number,
    caller: AssessmentCaller,
  ): Promise<AssessedComponent> {
    const read = await this.#read(entityRef, caller);
    if (read.stored.version !== version) {
      throw new StaleDraftError(await this.#views.of(read, caller));
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
    caller: AssessmentCaller,
  ): Promise<AssessmentView> {
    if (written.outcome === 'conflict') {
      throw new StaleDraftError(await this.#views.ofCurrent(component, caller));
    }
    return this.#views.of(
      { component, stored: { ...stored, ...written.changed } },
      caller,
    );
  }
}

interface AssessmentsOptions {
  stores: Pick<Stores, 'drafts' | 'history' | 'submissions'>;
  components: ComponentReader;
  models: ModelVersions;
  events: MaturityEventPublisher;
  documents: CurrentDocuments;
  views: AssessmentViews;
  access: AssessmentAccess;
}

/** @throws InputError naming the first that the model does not have */
function refuseUnknownSections(
  sections: readonly string[],
  field: string,
  model: MaturityModel,
): void {
  const unknown = sections.findIndex(id => !findSection(model, id));
  if (unknown >= 0) {
    throw new InputError(
      `${field}.${unknown}: there is no section ${
        sections[unknown]
      }; known are ${model.sections.map(({ id }) => id).join(', ')}`,
    );
  }
}
