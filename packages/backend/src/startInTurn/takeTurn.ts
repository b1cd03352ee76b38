import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { SessionLock } from './SessionLock';

/**
 * The advisory lock that says whose turn it is. Any number that nothing else in
 * the database uses as a lock will do.
 */
const TURN = 7_210_551_904;

const LOOK_AGAIN_MS = 200;
const RECONNECT_MS = 1_000;
const KEEP_MS = 10_000;

/** A turn that was taken, or was waited for in vain. */
export interface Turn {
  /**
   * `kept` if somebody else still had it after all the patience, `impossible`
   * if a connection pooler lets nobody keep one.
   */
  state: 'taken' | 'kept' | 'impossible';
  /** Lets the next one go on. */
  end(): Promise<void>;
}

/**
 * Waits until no other process has the turn, and takes it. The turn ends with
 * {@link Turn.end} or with its connection, at the latest with the process.
 * Neither the holder nor those waiting keep a transaction or a snapshot.
 *
 * @param knex - where PostgreSQL is; a connection besides its pool is opened
 * @param options.patienceMs - after this long the caller goes on without
 * @throws whatever the database refuses with, if it is away after that long
 */
export async function takeTurn(
  knex: Knex,
  options: { patienceMs: number; logger: LoggerService },
): Promise<Turn> {
  const { patienceMs, logger } = options;
  const deadline = Date.now() + patienceMs;
  for (;;) {
    let lock: SessionLock | undefined;
    try {
      lock = await SessionLock.open(knex, TURN);
      return await waitFor(lock, deadline, logger);
    } catch (error) {
      await lock?.close().catch(() => {});
      if (Date.now() >= deadline) {
        throw error;
      }
      logger.warn(
        `This process has no connection on which to wait for its turn to start; trying again: ${error}`,
      );
      await sleep(RECONNECT_MS);
    }
  }
}

async function waitFor(
  lock: SessionLock,
  deadline: number,
  logger: LoggerService,
): Promise<Turn> {
  if (await lock.isPooled()) {
    await lock.close();
    return { state: 'impossible', end: async () => {} };
  }
  while (!(await lock.tryTake())) {
    if (Date.now() >= deadline) {
      await lock.close();
      return { state: 'kept', end: async () => {} };
    }
    await sleep(LOOK_AGAIN_MS);
  }
  const keeping = setInterval(() => {
    lock.keep().catch(error => {
      clearInterval(keeping);
      logger.warn(
        `The connection that says whose turn it is to start was lost; another process may start beside this one: ${error}`,
      );
    });
  }, KEEP_MS);
  keeping.unref();
  return {
    state: 'taken',
    end: async () => {
      clearInterval(keeping);
      await lock.close();
    },
  };
}
