import type { Knex } from 'knex';
import type { BigInteger } from './tables';

/** The counter that rises with every change that a report may show. */
export async function readRevision(knex: Knex): Promise<number> {
  const row = await knex<{ value: BigInteger }>('revision')
    .select('value')
    .first();
  return Number(row?.value ?? 0);
}

/**
 * Raises the revision. To be called last in a transaction: the row is locked
 * from here to its end, so that numbers become visible in their order.
 */
export async function raiseRevision(transaction: Knex): Promise<void> {
  await transaction('revision').increment('value', 1);
}
