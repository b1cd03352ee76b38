import type { Knex } from 'knex';

/** What is needed of a connection as the PostgreSQL driver gives it. */
interface Connection {
  /** Which process of the server the server says that it leads to. */
  processID: number | null;
  query(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Record<string, unknown>[] }>;
}

/**
 * An advisory lock of PostgreSQL on a connection of its own, outside of any
 * pool.
 *
 * @remarks
 * Holding or waiting for the lock must not block the work that it guards.
 * `create index concurrently`, which the catalog's migrations use, waits for
 * every transaction and snapshot in its database to end. So the connection
 * never leaves this class, which begins no transaction on it and runs only
 * statements that return at once.
 */
export class SessionLock {
  readonly #client: Knex.Client;
  readonly #connection: Connection;
  readonly #key: number;

  private constructor(
    client: Knex.Client,
    connection: Connection,
    key: number,
  ) {
    this.#client = client;
    this.#connection = connection;
    this.#key = key;
  }

  /**
   * Opens a connection with the settings of a pool.
   *
   * @param knex - leads to PostgreSQL
   * @param key - identifies the lock among all advisory locks of the database
   */
  static async open(knex: Knex, key: number): Promise<SessionLock> {
    const client: Knex.Client = knex.client;
    return new SessionLock(client, await client.acquireRawConnection(), key);
  }

  /**
   * Whether a pooler stands between here and the server. Behind one, the next
   * statement may be run by another session, and a lock stay with one that
   * nobody can find again.
   */
  async isPooled(): Promise<boolean> {
    const { rows } = await this.#connection.query(
      'select pg_backend_pid() as pid',
    );
    return rows[0]?.pid !== this.#connection.processID;
  }

  /** Takes the lock if nobody has it. */
  async tryTake(): Promise<boolean> {
    const { rows } = await this.#connection.query(
      'select pg_try_advisory_lock($1) as taken',
      [this.#key],
    );
    return rows[0]?.taken === true;
  }

  /**
   * Keeps the connection from being closed for saying nothing.
   *
   * @throws Error if the connection is lost, and the lock with it
   */
  async keep(): Promise<void> {
    await this.#connection.query('select 1');
  }

  /** Ends the connection, and the lock with it. */
  async close(): Promise<void> {
    await this.#client.destroyRawConnection(this.#connection);
  }
}
