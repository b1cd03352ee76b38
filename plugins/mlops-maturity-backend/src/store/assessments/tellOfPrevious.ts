import type { Knex } from 'knex';
import type { SubmissionRecord } from '../tables';

/**
 * Has all submissions of some components say again what the one before them
 * resulted in, after some were left out or scored again.
 */
export async function tellOfPrevious(
  transaction: Knex.Transaction,
  entityRefs: readonly string[],
): Promise<void> {
  await transaction<SubmissionRecord>('submissions')
    .whereIn('entity_ref', entityRefs)
    .update({
      previous_level: transaction.raw(columnBefore('reported_level')),
      previous_outcome: transaction.raw(columnBefore('outcome')),
    });
}

/** A column of the revision before, of those that are left. */
function columnBefore(column: 'reported_level' | 'outcome'): string {
  return `(
    select earlier.${column} from submissions as earlier
    where earlier.entity_ref = submissions.entity_ref
      and earlier.revision < submissions.revision
    order by earlier.revision desc
    limit 1
  )`;
}
