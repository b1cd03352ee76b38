import type { Knex } from 'knex';

/**
 * Counts how often the catalog was read into the plugin's database, by any
 * process, from the moment that the counter is installed.
 */
export class SyncCounter {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static async install(knex: Knex): Promise<SyncCounter> {
    await knex.raw('create table process_test_syncs (at timestamptz)');
    await knex.raw(
      `create function process_test_count() returns trigger language plpgsql as
        $$ begin
          insert into process_test_syncs values (clock_timestamp());
          return null;
        end $$`,
    );
    // The row also keeps how a read ended, which is an update of its own.
    await knex.raw(
      `create trigger process_test_count after update of synced_at on sync_status
        for each statement execute function process_test_count()`,
    );
    return new SyncCounter(knex);
  }

  async count(): Promise<number> {
    const [{ count }] = await this.#knex('process_test_syncs').count<
      Array<{ count: string }>
    >({ count: '*' });
    return Number(count);
  }
}
