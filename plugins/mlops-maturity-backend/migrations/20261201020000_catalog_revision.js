// @ts-check

/*
 * Beside the revision stands the one with which the catalog or a shared answer
 * last changed, so that what depends on these alone is not read again with
 * every answer that is saved.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('revision', table => {
    table
      .bigInteger('catalog_value')
      .notNullable()
      .defaultTo(0)
      .comment('The value with which the catalog or a shared answer changed');
  });
  await knex('revision').update({ catalog_value: knex.ref('value') });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // In plain SQL, which both engines know: Knex would make the table again in
  // SQLite.
  await knex.raw('alter table revision drop column catalog_value');
};
