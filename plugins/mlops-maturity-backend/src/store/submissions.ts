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
import { laterThan } from './clock';
import { ensureComponent } from './components';
import { currentResultOf, resultColumnsOf } from './currentResult';
import { parseDocument } from './documents';
import { clearDraft, lockDraft } from './drafts';
import { outcomeOf } from './profile';
import { recountOpenSteps } from './plans';
import { raiseRevision } from './revision';
import { refuseUnexplained } from './sharedAnswers/refuseUnexplained';
import {
  holdInheritance,
  type Inheritance,
} from './sharedAnswers/readInheritance';
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

    const inherit = await holdInheritance(transaction, models, entityRef);
    // As it was shown to whoever submits it.
    const document = inherit(
      carriedOver(parseDocument(draft.document), models),
    );
    refuseUnexplained(document);
    await insertSubmission(transaction, models, {
      entityRef,
      requestId,
      submittedAt: context.at,
      submittedBy: context.actor,
      document,
      inherit,
    });
    await clearDraft(transaction, draft);
    const assessment = await readAssessment(transaction, entityRef);
    await raiseRevision(transaction, { components: [entityRef] });
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
    await ensureComponent(transaction, entityRef);
    const inherit = await holdInheritance(transaction, models, entityRef);

    const oldestFirst = [...submissions].sort(
      (a, b) => a.submittedAt.getTime() - b.submittedAt.getTime(),
    );
    for (const submission of oldestFirst) {
      await insertSubmission(transaction, models, {
        entityRef,
        requestId: undefined,
        ...submission,
        inherit,
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

/**
 * Adds a submission and makes it the one that counts, with what is inherited
 * today.
 */
async function insertSubmission(
  transaction: Knex.Transaction,
  models: ModelVersions,
  submission: {
    entityRef: string;
    requestId: string | undefined;
    submittedAt: Date;
    submittedBy: string;
    document: AssessmentDocument;
    inherit: Inheritance;
  },
): Promise<void> {
  const { entityRef, document, inherit } = submission;
  const confirmations = await readConfirmations(transaction, entityRef);
  const newest = await readNewestRevision(transaction, entityRef);
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
  await ensureComponent(transaction, entityRef);
  await transaction<ComponentRecord>('components')
    .where({ entity_ref: entityRef })
    .update(resultColumnsOf(resultOf(today)));
  await recountOpenSteps(transaction, models, entityRef, today);
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
