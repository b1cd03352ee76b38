import type { Knex } from 'knex';
import { engineOf } from './engine';
import type { BigInteger } from './tables';

/*
 * Several backends share one database, and their clocks differ. Stored and
 * compared times come from the clock of the database, which they have in
 * common.
 */

/** The time by the clock of the database. */
export async function readNow(knex: Knex): Promise<Date> {
  const row: { now: BigInteger } | undefined = await knex
    .select({ now: engineOf(knex).now() })
    .first();
  return timeOf(row?.now ?? NaN);
}

/** A time that a query has read with `Engine.now`. */
export function timeOf(now: BigInteger): Date {
  return new Date(Number(now));
}

/**
 * A time that is later than all given ones, whatever the clock says: clocks are
 * set back, and two transactions may read the clock in one order and commit in
 * the other.
 *
 * @returns milliseconds since the epoch
 */
export function laterThan(at: Date, earlier: Iterable<number>): number {
  let time = at.getTime();
  for (const other of earlier) {
    time = Math.max(time, other + 1);
  }
  return time;
}
