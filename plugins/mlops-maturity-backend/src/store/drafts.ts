import type { AssessmentDocument } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { NO_DRAFT } from './assessments';
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

/** A draft to write, and the version that it is to replace. */
interface DraftWrite {
  entityRef: string;
  expectedVersion: number;
  document: AssessmentDocument;
  context: WriteContext;
}

/**
 * See `AssessmentStore.writeDraft`.
 *
 * @remarks
 * Saving again and again is what an open questionnaire does, so that a draft
 * that is there is written by one statement, which compares and sets. Reports
 * say who has a draft, not what is in it, and stay as they are.
 */
export async function writeDraft(
  knex: Knex,
  write: DraftWrite,
): Promise<DraftOutcome> {
  const [changed] = await knex<DraftRecord>('drafts')
    .where({ entity_ref: write.entityRef, version: write.expectedVersion })
    .whereNotNull('document')
    .update(columnsOf(write))
    .returning('based_on_revision');
  return changed
    ? writtenDraft(write, changed.based_on_revision)
    : startDraft(knex, write);
}

/** Writes a draft where there is none. */
async function startDraft(
  knex: Knex,
  write: DraftWrite,
): Promise<DraftOutcome> {
  const { entityRef, expectedVersion } = write;
  return knex.transaction(async transaction => {
    const draft = {
      ...columnsOf(write),
      based_on_revision: transaction.raw(
        '(select max(revision) from submissions where entity_ref = ?)',
        [entityRef],
      ),
    };
    const drafts = transaction<DraftRecord>('drafts');
    const written: Array<Pick<DraftRecord, 'based_on_revision'>> =
      expectedVersion === 0
        ? // There may be no row yet.
          await drafts
            .insert({ entity_ref: entityRef, ...draft })
            .onConflict('entity_ref')
            .merge()
            .where('drafts.version', expectedVersion)
            .whereNull('drafts.document')
            .returning('based_on_revision')
        : await drafts
            .where({ entity_ref: entityRef, version: expectedVersion })
            .whereNull('document')
            .update(draft)
            .returning('based_on_revision');
    const started = written.at(0);
    if (!started) {
      return { outcome: 'conflict' };
    }
    await ensureComponent(transaction, entityRef);
    await raiseRevision(transaction, { components: [entityRef] });
    return writtenDraft(write, started.based_on_revision);
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
    const discarded = await transaction<DraftRecord>('drafts')
      .where({ entity_ref: entityRef, version: expectedVersion })
      .whereNotNull('document')
      .update({ ...NO_DRAFT, version: expectedVersion + 1 });
    if (discarded > 0) {
      await raiseRevision(transaction, { components: [entityRef] });
      return {
        outcome: 'written',
        changed: { version: expectedVersion + 1, draft: undefined },
      };
    }
    const { version, document } =
      (await transaction<DraftRecord>('drafts')
        .where({ entity_ref: entityRef })
        .first('version', 'document')) ?? NO_DRAFT;
    return version === expectedVersion && document === null
      ? { outcome: 'written', changed: { version, draft: undefined } }
      : { outcome: 'conflict' };
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

function columnsOf({ expectedVersion, document, context }: DraftWrite) {
  return {
    version: expectedVersion + 1,
    document: JSON.stringify(document),
    updated_at: context.at.getTime(),
    updated_by: context.actor,
  };
}

function writtenDraft(
  { expectedVersion, document, context }: DraftWrite,
  basedOnRevision: number | null,
): DraftOutcome {
  return {
    outcome: 'written',
    changed: {
      version: expectedVersion + 1,
      draft: {
        document,
        updatedAt: context.at.toISOString(),
        updatedBy: context.actor,
        basedOnRevision,
      },
    },
  };
}
