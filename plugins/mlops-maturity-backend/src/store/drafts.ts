import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { NO_DRAFT, readAssessment, readNewestRevision } from './assessments';
import type { DraftOutcome, WriteContext } from './AssessmentStore';
import { ensureComponent } from './components';
import { raiseRevision } from './revision';
import type { DraftRecord } from './tables';

/**
 * Takes hold of a component's draft until the end of the transaction, so that
 * writers of the same assessment come one after the other.
 *
 * @returns the draft as it is; of version 0 if nobody wrote one yet
 */
export async function lockDraft(
  transaction: Knex.Transaction,
  entityRef: string,
): Promise<DraftRecord> {
  const read = () =>
    transaction<DraftRecord>('drafts')
      .where({ entity_ref: entityRef })
      .forUpdate()
      .first();
  const existing = await read();
  if (existing) {
    return existing;
  }
  const empty: DraftRecord = { entity_ref: entityRef, ...NO_DRAFT };
  await transaction<DraftRecord>('drafts')
    .insert(empty)
    .onConflict('entity_ref')
    .ignore();
  return (await read()) ?? empty;
}

/** See `AssessmentStore.writeDraft`. */
export async function writeDraft(
  knex: Knex,
  options: {
    entityRef: string;
    expectedVersion: number;
    document: AssessmentDocument;
    context: WriteContext;
  },
): Promise<DraftOutcome> {
  const { entityRef, expectedVersion, document, context } = options;
  return knex.transaction(async transaction => {
    const draft = await lockDraft(transaction, entityRef);
    if (draft.version !== expectedVersion) {
      return conflict(transaction, entityRef);
    }
    const isNew = draft.document === null;
    await transaction<DraftRecord>('drafts')
      .where({ entity_ref: entityRef })
      .update({
        version: draft.version + 1,
        document: JSON.stringify(document),
        updated_at: context.at.getTime(),
        updated_by: context.actor,
        based_on_revision: isNew
          ? (await readNewestRevision(transaction, entityRef))?.revision ?? null
          : draft.based_on_revision,
      });
    const assessment = await readAssessment(transaction, entityRef);
    // Reports say who has a draft, not what is in it, so that autosaving
    // leaves them as they are.
    if (isNew) {
      await ensureComponent(transaction, entityRef, context.at);
      await raiseRevision(transaction);
    }
    return { outcome: 'written', assessment };
  });
}

/** See `AssessmentStore.discardDraft`. */
export async function discardDraft(
  knex: Knex,
  options: {
    entityRef: string;
    expectedVersion: number;
    context: WriteContext;
  },
): Promise<DraftOutcome> {
  const { entityRef, expectedVersion } = options;
  return knex.transaction(async transaction => {
    const draft = await lockDraft(transaction, entityRef);
    if (draft.version !== expectedVersion) {
      return conflict(transaction, entityRef);
    }
    if (draft.document === null) {
      return {
        outcome: 'written',
        assessment: await readAssessment(transaction, entityRef),
      };
    }
    await clearDraft(transaction, draft);
    const assessment = await readAssessment(transaction, entityRef);
    await raiseRevision(transaction);
    return { outcome: 'written', assessment };
  });
}

/**
 * Empties a draft that is held. Its version lives on, so that a change made on
 * the old draft never fits a new one.
 */
export async function clearDraft(
  transaction: Knex.Transaction,
  draft: DraftRecord,
): Promise<void> {
  await transaction<DraftRecord>('drafts')
    .where({ entity_ref: draft.entity_ref })
    .update({ ...NO_DRAFT, version: draft.version + 1 });
}

/** What to tell a writer whose version is not the current one. */
export async function conflict(
  transaction: Knex.Transaction,
  entityRef: string,
): Promise<DraftOutcome> {
  return {
    outcome: 'conflict',
    assessment: await readAssessment(transaction, entityRef),
  };
}
