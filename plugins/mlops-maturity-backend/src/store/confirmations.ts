import {
  modelFor,
  type Confirmation,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { readConfirmations } from './assessments';
import type {
  AssessmentLifeStore,
  ConfirmOutcome,
} from './AssessmentLifeStore';
import { laterThan } from './clock';
import { currentResultOf } from './currentResult';
import { parseDocument } from './documents';
import { lockDraft } from './drafts';
import { isoOf } from './isoOf';
import { raiseRevision } from './revision';
import type {
  ComponentRecord,
  ConfirmationRecord,
  SubmissionRecord,
} from './tables';

/** See `AssessmentLifeStore.confirmSections`. */
export async function confirmSections(
  knex: Knex,
  models: ModelVersions,
  options: Parameters<AssessmentLifeStore['confirmSections']>[0],
): Promise<ConfirmOutcome> {
  const { entityRef, sections, expectedRevision, context } = options;
  return knex.transaction(async transaction => {
    // Submissions take hold of the same row, so that age is counted from what
    // is the newest submission indeed.
    await lockDraft(transaction, entityRef);
    const newest = await transaction<SubmissionRecord>('submissions')
      .where({ entity_ref: entityRef })
      .orderBy('revision', 'desc')
      .first('revision', 'submitted_at', 'document');
    if (!newest) {
      return 'no-submission';
    }
    if (newest.revision !== expectedRevision) {
      return 'conflict';
    }
    const before = await readConfirmations(transaction, entityRef);
    const confirmedAt = laterThan(context.at, [
      // In the same moment is late enough.
      Number(newest.submitted_at) - 1,
      ...sections.flatMap(section => before.get(section) ?? []),
    ]);
    const records = sections.map(
      (section): ConfirmationRecord => ({
        entity_ref: entityRef,
        section,
        confirmed_at: confirmedAt,
        confirmed_by: context.actor,
        revision: newest.revision,
      }),
    );
    await transaction<ConfirmationRecord>('confirmations')
      .insert(records)
      .onConflict(['entity_ref', 'section'])
      .merge();
    await transaction<ConfirmationRecord>('confirmation_log')
      .insert(records)
      .onConflict(['entity_ref', 'confirmed_at', 'section'])
      .ignore();

    const document = parseDocument(newest.document);
    const { freshSince } = currentResultOf(
      document,
      Number(newest.submitted_at),
      modelFor(document, models),
      new Map([...before, ...sections.map(id => [id, confirmedAt] as const)]),
    );
    await transaction<ComponentRecord>('components')
      .where({ entity_ref: entityRef })
      .update({ fresh_since: freshSince });
    await raiseRevision(transaction, { components: [entityRef] });
    return { revision: newest.revision, confirmedAt: isoOf(confirmedAt) };
  });
}

/** See `AssessmentLifeStore.listConfirmations`. */
export async function listConfirmations(
  knex: Knex,
  entityRef: string,
  limit: number,
): Promise<Confirmation[]> {
  const records = await knex<ConfirmationRecord>('confirmation_log')
    .where({ entity_ref: entityRef })
    .orderBy([{ column: 'confirmed_at', order: 'desc' }, { column: 'section' }])
    .limit(limit);
  return records.map(record => ({
    section: record.section,
    confirmedAt: isoOf(record.confirmed_at),
    confirmedBy: record.confirmed_by,
    revision: record.revision,
  }));
}
