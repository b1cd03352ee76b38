import {
  carriedOver,
  type AssessmentDocument,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import {
  readAssessment,
  readConfirmations,
  readNewestRevision,
} from './assessments';
import type {
  ImportedDraft,
  ImportedSubmission,
  SubmitOutcome,
  WriteContext,
} from './AssessmentStore';
import { ensureComponent } from './components';
import { currentResultOf, resultColumnsOf } from './currentResult';
import { parseDocument } from './documents';
import { clearDraft, conflict, lockDraft } from './drafts';
import { outcomeOf } from './profile';
import { recountOpenSteps } from './plans';
import { raiseRevision } from './revision';
import type { ComponentRecord, DraftRecord, SubmissionRecord } from './tables';
import { isoOf } from './isoOf';

/** See `AssessmentStore.submitDraft`. */
export async function submitDraft(
  knex: Knex,
  models: ModelVersions,
  options: {
    entityRef: string;
    expectedVersion: number;
    requestId: string;
    context: WriteContext;
  },
): Promise<SubmitOutcome> {
  const { entityRef, expectedVersion, requestId, context } = options;
  return knex.transaction(async transaction => {
    // Whoever repeats a request waits here for the first one to end, and then
    // finds its submission.
    const draft = await lockDraft(transaction, entityRef);
    if (await isSubmitted(transaction, entityRef, requestId)) {
      return {
        outcome: 'replayed',
        assessment: await readAssessment(transaction, entityRef),
      };
    }
    if (draft.version !== expectedVersion) {
      return conflict(transaction, entityRef);
    }
    if (draft.document === null) {
      return {
        outcome: 'no-draft',
        assessment: await readAssessment(transaction, entityRef),
      };
    }

    await insertSubmission(transaction, models, {
      entityRef,
      requestId,
      submittedAt: context.at,
      submittedBy: context.actor,
      // As it was shown to whoever submits it.
      document: carriedOver(parseDocument(draft.document), models),
    });
    await clearDraft(transaction, draft);
    const assessment = await readAssessment(transaction, entityRef);
    await raiseRevision(transaction);
    return { outcome: 'written', assessment };
  });
}

/** See `AssessmentStore.importAssessment`. */
export async function importAssessment(
  knex: Knex,
  models: ModelVersions,
  options: {
    entityRef: string;
    submissions: ImportedSubmission[];
    draft: ImportedDraft | undefined;
    context: WriteContext;
  },
): Promise<boolean> {
  const { entityRef, submissions, draft, context } = options;
  return knex.transaction(async transaction => {
    const existing = await lockDraft(transaction, entityRef);
    if (
      existing.document !== null ||
      (await readNewestRevision(transaction, entityRef))
    ) {
      return false;
    }
    await ensureComponent(transaction, entityRef, context.at);

    const oldestFirst = [...submissions].sort(
      (a, b) => a.submittedAt.getTime() - b.submittedAt.getTime(),
    );
    for (const submission of oldestFirst) {
      await insertSubmission(transaction, models, {
        entityRef,
        requestId: undefined,
        ...submission,
      });
    }
    if (draft) {
      await transaction<DraftRecord>('drafts')
        .where({ entity_ref: entityRef })
        .update({
          version: existing.version + 1,
          document: JSON.stringify(draft.document),
          updated_at: context.at.getTime(),
          updated_by: draft.updatedBy,
          based_on_revision: oldestFirst.length || null,
        });
    }
    await raiseRevision(transaction);
    return true;
  });
}

async function isSubmitted(
  transaction: Knex.Transaction,
  entityRef: string,
  requestId: string,
): Promise<boolean> {
  const submission = await transaction<SubmissionRecord>('submissions')
    .where({ entity_ref: entityRef, request_id: requestId })
    .first('revision');
  return submission !== undefined;
}

/** Adds a submission and makes it the one that counts. */
async function insertSubmission(
  transaction: Knex.Transaction,
  models: ModelVersions,
  submission: {
    entityRef: string;
    requestId: string | undefined;
    submittedAt: Date;
    submittedBy: string;
    document: AssessmentDocument;
  },
): Promise<void> {
  const { entityRef, document } = submission;
  const submittedAt = submission.submittedAt.getTime();
  const result = currentResultOf(
    document,
    submittedAt,
    models.inForce,
    await readConfirmations(transaction, entityRef),
  );
  const newest = await readNewestRevision(transaction, entityRef);
  const record: SubmissionRecord = {
    entity_ref: entityRef,
    revision: (newest?.revision ?? 0) + 1,
    request_id: submission.requestId ?? null,
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
    ...(await readCatalogFacts(transaction, submission)),
  };
  await transaction<SubmissionRecord>('submissions').insert(record);
  await ensureComponent(transaction, entityRef, submission.submittedAt);
  await transaction<ComponentRecord>('components')
    .where({ entity_ref: entityRef })
    .update(resultColumnsOf(result));
  await recountOpenSteps(transaction, models, entityRef, document);
}

/**
 * What the catalog says about the component on the day of a submission. What
 * it said on the day of one that was made elsewhere is not known.
 */
async function readCatalogFacts(
  transaction: Knex.Transaction,
  submission: { entityRef: string; requestId: string | undefined },
): Promise<Pick<SubmissionRecord, 'owner' | 'lifecycle'>> {
  const component =
    submission.requestId === undefined
      ? undefined
      : await transaction<ComponentRecord>('components')
          .where({ entity_ref: submission.entityRef })
          .first('owner', 'lifecycle');
  return {
    owner: component?.owner ?? null,
    lifecycle: component?.lifecycle ?? null,
  };
}
