import { isError } from '@backstage/errors';
import type { Knex } from 'knex';

/**
 * The advisory lock that says whose turn it is. Any number will do, as long as
 * nobody else who uses the database means something by it.
 */
const TURN = 7_210_551_904;

/** What PostgreSQL answers when `lock_timeout` is over. */
const LOCK_NOT_AVAILABLE = '55P03';

/** A turn that was taken, or was waited for in vain. */
export interface Turn {
  /** False if somebody else still had it after all the patience. */
  isMine: boolean;
  /** Lets the next one go on. */
  end(): Promise<void>;
}

/**
 * Waits until no other process has the turn, and takes it. It ends with
 * {@link Turn.end} or with the connection, hence with the process at the
 * latest, however that ends.
 *
 * @param knex - a connection to PostgreSQL
 * @param patienceMs - after this long the caller goes on without
 */
export async function takeTurn(knex: Knex, patienceMs: number): Promise<Turn> {
  // A transaction keeps its connection, behind a connection pooler too.
  const transaction = await knex.transaction();
  try {
    await transaction.raw(`set local lock_timeout = ${Math.ceil(patienceMs)}`);
    await transaction.raw('select pg_advisory_xact_lock(?)', [TURN]);
  } catch (error) {
    await transaction.rollback();
    if (isError(error) && error.code === LOCK_NOT_AVAILABLE) {
      return { isMine: false, end: async () => {} };
    }
    throw error;
  }
  return {
    isMine: true,
    end: async () => {
      await transaction.commit();
    },
  };
}
