import type { Knex } from 'knex';

/** The table that minimal writes go to. */
const TABLE = 'bench_document';

/** Makes a place for {@link minimalWrite}, with one row. */
export async function prepareMinimalWrite(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable(TABLE))) {
    await knex.schema.createTable(TABLE, table => {
      table.integer('id').primary();
      table.text('document').notNullable();
    });
    await knex(TABLE).insert({ id: 1, document: '' });
  }
}

/**
 * The least that keeps a document: one transaction with one statement. What
 * it costs is what any save has to cost on this database.
 */
export async function minimalWrite(
  knex: Knex,
  document: string,
): Promise<void> {
  await knex.transaction(async transaction => {
    await transaction(TABLE).where({ id: 1 }).update({ document });
  });
}
