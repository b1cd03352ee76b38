import type { Knex } from 'knex';
import type { DraftRecord } from '../tables';
import { NO_DRAFT } from './readAssessment';

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
