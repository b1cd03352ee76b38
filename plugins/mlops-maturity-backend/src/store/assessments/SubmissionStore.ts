import {
  carriedOver,
  overridesWithoutReason,
  type AssessmentDocument,
  type ModelVersions,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import {
  readAssessment,
  readBefore,
  readNewestRevision,
} from './readAssessment';
import type { StoredAssessment } from './StoredAssessment';
import type { WriteContext } from './WriteContext';
import { laterThan } from '../clock';
import { ensureComponent } from '../catalog/components';
import { currentResultOf } from '../../rules/result/currentResult';
import { parseDocument } from './documents';
import { clearDraft, lockDraft } from './heldDraft';
import { outcomeOf } from '../../rules/result/profile';
import { recountOpenSteps } from './PlanStore';
import { submissionOf } from './submissionOf';
import { resultColumnsOf } from './resultColumns';
import { raiseRevision } from '../revision';
import {
  holdInheritance,
  type HeldComponent,
} from '../sharedAnswers/readInheritance';
import type { ComponentRecord, DraftRecord, SubmissionRecord } from '../tables';
import { isoOf } from '../isoOf';

interface SubmitRequest {
  entityRef: string;
  expectedVersion: number;
  requestId: string;
  context: WriteContext;
  /**
   * What was read of the assessment by somebody who knows the expected version,
   * so that what a submission leaves as it is need not be read once more.
   */
  known?: StoredAssessment;
}

/**
 * The outcome of a submission; `replayed` is a retry of an earlier request, and
 * `other-request` is another one with the same id.
 */
export type SubmitOutcome =
  | {
      outcome:
        | 'written'
        | 'conflict'
        | 'replayed'
        | 'other-request'
        | 'no-draft';
      assessment: StoredAssessment;
    }
  /** These are answered differently from what is inherited, without a reason. */
  | {
      outcome: 'unexplained';
      assessment: StoredAssessment;
      statements: StatementId[];
    };

/**
 * A submission made elsewhere.
 */
export interface ImportedSubmission {
  submittedAt: Date;
  submittedBy: string;
  document: AssessmentDocument;
}

/**
 * A draft made elsewhere.
 */
export interface ImportedDraft {
  updatedBy: string;
  document: AssessmentDocument;
}

/** Turns drafts into submissions, and brings in those made elsewhere. */
export class SubmissionStore {
  readonly #knex: Knex;
  readonly #models: ModelVersions;

  constructor(knex: Knex, models: ModelVersions) {
    this.#knex = knex;
    this.#models = models;
  }

  /**
   * Turns the draft into a submission with its result and what it inherits at
   * that moment, atomically.
   *
   * @param options.requestId - the same for every retry, and for nothing else:
   * a second call by the same person for the same version of the same draft
   * returns `replayed`, any other one `other-request`, and neither writes
   * anything
   */
  async submitDraft(options: SubmitRequest): Promise<SubmitOutcome> {
    const models = this.#models;
    const { entityRef, expectedVersion, requestId, context } = options;
    return this.#knex.transaction(async transaction => {
      // Whoever repeats a request waits here for the first one to end, and then
      // finds its submission.
      const draft = await lockDraft(transaction, entityRef);
      const earlier = await requestWith(transaction, options);
      if (earlier) {
        return {
          outcome: isRetry(options, earlier, draft)
            ? 'replayed'
            : 'other-request',
          assessment: await readAssessment(transaction, entityRef),
        };
      }
      if (draft.version !== expectedVersion) {
        return {
          outcome: 'conflict',
          assessment: await readAssessment(transaction, entityRef),
        };
      }
      if (draft.document === null) {
        return {
          outcome: 'no-draft',
          assessment: await readAssessment(transaction, entityRef),
        };
      }

      const { inherit, component } = await holdInheritance(
        transaction,
        models,
        entityRef,
      );
      // As it was shown to whoever submits it.
      const document = inherit(
        carriedOver(parseDocument(draft.document), models),
      );
      const unexplained = overridesWithoutReason(document);
      if (unexplained.length > 0) {
        return {
          outcome: 'unexplained',
          assessment: await readAssessment(transaction, entityRef),
          statements: unexplained,
        };
      }
      const inserted = await insertSubmission(transaction, models, {
        entityRef,
        request: { id: requestId, draftVersion: draft.version },
        submittedAt: context.at,
        submittedBy: context.actor,
        document,
        inherit,
        component,
      });
      if (!inserted) {
        return {
          outcome: 'other-request',
          assessment: await readAssessment(transaction, entityRef),
        };
      }
      await clearDraft(transaction, draft);
      const assessment = options.known
        ? {
            ...options.known,
            version: draft.version + 1,
            draft: undefined,
            ...submittedOf(inserted),
          }
        : await readAssessment(transaction, entityRef);
      await raiseRevision(transaction, { components: [entityRef] });
      return { outcome: 'written', assessment };
    });
  }

  /**
   * Brings in a component's history and draft, atomically, and raises the
   * version of the draft in any case.
   *
   * @returns false, with nothing written, if it has a draft or a submission
   */
  async importAssessment(options: {
    entityRef: string;
    submissions: ImportedSubmission[];
    draft: ImportedDraft | undefined;
    context: WriteContext;
  }): Promise<boolean> {
    const models = this.#models;
    const { entityRef, submissions, draft, context } = options;
    return this.#knex.transaction(async transaction => {
      const existing = await lockDraft(transaction, entityRef);
      if (
        existing.document !== null ||
        (await readNewestRevision(transaction, entityRef))
      ) {
        return false;
      }
      await ensureComponent(transaction, entityRef);
      const { inherit, component } = await holdInheritance(
        transaction,
        models,
        entityRef,
      );

      const oldestFirst = [...submissions].sort(
        (a, b) => a.submittedAt.getTime() - b.submittedAt.getTime(),
      );
      for (const submission of oldestFirst) {
        await insertSubmission(transaction, models, {
          entityRef,
          request: undefined,
          ...submission,
          inherit,
          component,
        });
      }
      await transaction<DraftRecord>('drafts')
        .where({ entity_ref: entityRef })
        .update({
          version: existing.version + 1,
          ...(draft && {
            document: JSON.stringify(draft.document),
            updated_at: context.at.getTime(),
            updated_by: draft.updatedBy,
            based_on_revision: oldestFirst.length || null,
          }),
        });
      await raiseRevision(transaction, { components: [entityRef] });
      return true;
    });
  }
}

/** What an earlier request with the same key has submitted, of any component. */
type EarlierRequest = Pick<
  SubmissionRecord,
  'entity_ref' | 'submitted_by' | 'draft_version'
>;

async function requestWith(
  transaction: Knex.Transaction,
  { entityRef, requestId }: { entityRef: string; requestId: string },
): Promise<EarlierRequest | undefined> {
  // Each side has an index of its own.
  const submissions = () =>
    transaction<SubmissionRecord>('submissions')
      .where({ request_id: requestId })
      .select('entity_ref', 'submitted_by', 'draft_version');
  const found = await submissions()
    .where({ entity_ref: entityRef })
    .unionAll(submissions().whereNotNull('draft_version'));
  return found.find(each => each.entity_ref === entityRef) ?? found.at(0);
}

/**
 * Whether a request repeats an earlier one: the same person, the same content.
 * Of a submission from before its draft was recorded, only that there is no
 * draft any more tells that it is not about another one.
 */
function isRetry(
  { entityRef, expectedVersion, context }: SubmitRequest,
  earlier: EarlierRequest,
  draft: DraftRecord,
): boolean {
  return (
    earlier.entity_ref === entityRef &&
    earlier.submitted_by === context.actor &&
    (earlier.draft_version === null
      ? draft.document === null
      : earlier.draft_version === expectedVersion)
  );
}

/**
 * Adds a submission and makes it the one that counts, with what is inherited
 * today.
 *
 * @returns nothing, with nothing written, if another component has taken the
 * key of the request meanwhile
 */
async function insertSubmission(
  transaction: Knex.Transaction,
  models: ModelVersions,
  submission: {
    entityRef: string;
    /** `undefined` if it was made elsewhere. */
    request: { id: string; draftVersion: number } | undefined;
    submittedAt: Date;
    submittedBy: string;
    document: AssessmentDocument;
  } & HeldComponent,
): Promise<SubmissionRecord | undefined> {
  const { entityRef, request, document, inherit, component } = submission;
  const { newest, confirmations, hasPlan } = await readBefore(
    transaction,
    entityRef,
  );
  // One that is made here comes after all that was confirmed before.
  const submittedAt = laterThan(submission.submittedAt, [
    ...(newest ? [Number(newest.submitted_at) - 1] : []),
    ...confirmations.values(),
  ]);
  const resultOf = (scored: AssessmentDocument) =>
    currentResultOf(scored, submittedAt, models.inForce, confirmations);
  const result = resultOf(document);
  const today = inherit(document);
  const record: SubmissionRecord = {
    entity_ref: entityRef,
    revision: (newest?.revision ?? 0) + 1,
    request_id: request?.id ?? null,
    draft_version: request?.draftVersion ?? null,
    submitted_at: submittedAt,
    day: isoOf(submittedAt).slice(0, 'yyyy-mm-dd'.length),
    submitted_by: submission.submittedBy,
    profile: result.profile,
    reported_level: result.reportedLevel,
    previous_level: newest?.reported_level ?? null,
    outcome: outcomeOf(result.profile),
    previous_outcome: newest?.outcome ?? null,
    model_version: document.modelVersion,
    document: JSON.stringify(document),
    // What the catalog said on the day of one that was made elsewhere is not
    // known.
    owner: request ? component?.owner ?? null : null,
    lifecycle: request ? component?.lifecycle ?? null : null,
  };
  const inserted = await transaction<SubmissionRecord>('submissions')
    .insert(record)
    .onConflict(transaction.raw('(request_id) where draft_version is not null'))
    .ignore()
    .returning('revision');
  if (inserted.length === 0) {
    return undefined;
  }
  if (!component) {
    await ensureComponent(transaction, entityRef);
  }
  await transaction<ComponentRecord>('components')
    .where({ entity_ref: entityRef })
    .update(resultColumnsOf(resultOf(today)));
  if (hasPlan) {
    await recountOpenSteps(transaction, models, entityRef, today);
  }
  return record;
}

/** A submission that was inserted, as an assessment shows it. */
function submittedOf(
  record: SubmissionRecord,
): Pick<StoredAssessment, 'submission' | 'submittedUnder'> {
  const { owner, lifecycle } = record;
  return {
    submission: submissionOf(record),
    submittedUnder:
      owner === null || lifecycle === null ? undefined : { owner, lifecycle },
  };
}
