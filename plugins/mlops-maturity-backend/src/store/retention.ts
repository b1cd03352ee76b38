import type { Knex } from 'knex';
import { inBatches } from './inBatches';
import { isoOf } from './isoOf';
import { raiseRevision } from './revision';
import type { SubmissionRecord } from './tables';

/** Whether there is a later submission of the same entity in the same month. */
const IS_SUPERSEDED_IN_ITS_MONTH = `exists (
  select 1 from submissions as later
  where later.entity_ref = submissions.entity_ref
    and later.revision > submissions.revision
    and substr(later.day, 1, 7) = substr(submissions.day, 1, 7)
)`;

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

/** See `AssessmentStore.thinSubmissions`. */
export async function thinSubmissions(
  knex: Knex,
  before: Date,
): Promise<number> {
  // The day says the same less exactly, but has an index.
  const day = isoOf(before.getTime()).slice(0, 'yyyy-mm-dd'.length);
  return knex.transaction(async transaction => {
    const removable = () =>
      transaction<SubmissionRecord>('submissions')
        .where('day', '<=', day)
        .where('submitted_at', '<', before.getTime())
        .whereRaw(IS_SUPERSEDED_IN_ITS_MONTH);

    const entityRefs = await removable().distinct().pluck('entity_ref');
    let removed = 0;
    await inBatches(entityRefs, async batch => {
      removed += await removable().whereIn('entity_ref', batch).delete();
      await transaction<SubmissionRecord>('submissions')
        .whereIn('entity_ref', batch)
        .update({
          previous_level: transaction.raw(columnBefore('reported_level')),
          previous_outcome: transaction.raw(columnBefore('outcome')),
        });
    });
    if (removed > 0) {
      // What was then is kept by whoever has compared something with it.
      await raiseRevision(transaction, { components: entityRefs });
    }
    return removed;
  });
}
