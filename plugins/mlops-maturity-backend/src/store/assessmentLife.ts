import type { Knex } from 'knex';
import type { AssessmentLife } from './AssessmentLifeStore';
import { isoOf } from './isoOf';
import { readPlan } from './plans';
import type {
  ComponentRecord,
  ConfirmationRecord,
  SubmissionRecord,
} from './tables';

/** See `AssessmentLifeStore.getLife`. */
export async function readLife(
  knex: Knex,
  entityRef: string,
): Promise<AssessmentLife> {
  const confirmations = await knex<ConfirmationRecord>('confirmations')
    .where({ entity_ref: entityRef })
    .orderBy('section');
  const newest = await knex<SubmissionRecord>('submissions')
    .where({ entity_ref: entityRef })
    .orderBy('revision', 'desc')
    .first('owner', 'lifecycle');
  return {
    confirmations: confirmations.map(record => ({
      section: record.section,
      confirmedAt: isoOf(record.confirmed_at),
      confirmedBy: record.confirmed_by,
    })),
    plan: await readPlan(knex, entityRef),
    submittedUnder:
      newest && newest.owner !== null && newest.lifecycle !== null
        ? { owner: newest.owner, lifecycle: newest.lifecycle }
        : undefined,
  };
}

/** See `AssessmentLifeStore.listOwned`. */
export async function listOwned(knex: Knex, owner: string): Promise<string[]> {
  return knex<ComponentRecord>('components')
    .where({ owner })
    .whereNull('removed_at')
    .pluck('entity_ref');
}
