// @ts-check

/*
 * Filters, search and order of lists are no longer read in the database, and
 * what only they looked at is gone: writes have less to keep up to date.
 */

/** Separates the values of columns that hold several. */
const SEPARATOR = '\n';

/** SQLite limits how many parameters a statement has. */
const BATCH_SIZE = 200;

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw('drop index components_added');
  await knex.schema.dropTable('component_tags');
  // In plain SQL, which both engines know: Knex would make the tables again in
  // SQLite, and lose the conditions of their indexes.
  await knex.raw('alter table components drop column title_key');
  await knex.raw('alter table components drop column basics_share');
  await knex.raw('alter table catalog_nodes drop column title_key');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['components', 'catalog_nodes']) {
    await knex.raw(
      `alter table ${table} add column title_key text not null default ''`,
    );
    await knex(table).update({ title_key: knex.raw('lower(title)') });
    if (knex.client.config.client === 'pg') {
      // SQLite cannot, and needs one to add the column.
      await knex.raw(
        `alter table ${table} alter column title_key drop default`,
      );
    }
  }
  await knex.raw('alter table components add column basics_share integer');
  // So that results are scored again, and with them what is missing.
  await knex('components').update({ result_version: null });
  await knex.raw(
    `create index components_added on components (added_at)
      where added_at is not null`,
  );
  await knex.schema.createTable('component_tags', table => {
    table.comment('The tags of components');
    table.text('entity_ref').notNullable();
    table.text('tag').notNullable();
    table.primary(['entity_ref', 'tag']);
    table.index(['tag', 'entity_ref'], 'component_tags_tag');
  });
  const tagged = await knex('components')
    .whereNot('tags', '')
    .select('entity_ref', 'tags');
  const rows = tagged.flatMap(({ entity_ref, tags }) =>
    tags
      .split(SEPARATOR)
      .map((/** @type {string} */ tag) => ({ entity_ref, tag })),
  );
  await knex.batchInsert('component_tags', rows, BATCH_SIZE);
};
