// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('plans', table => {
    table.comment('What the owners of each component mean to do next');
    table.text('entity_ref').primary();
    table
      .integer('version')
      .notNullable()
      .comment('Rises with every write; outlives the document');
    table.text('document', 'longtext').comment('JSON; null without a plan');
    table
      .integer('open_steps')
      .notNullable()
      .comment('Steps that the newest submission does not answer yes');
    table.bigInteger('updated_at');
    table.text('updated_by');
  });

  await knex.schema.createTable('confirmation_log', table => {
    table.comment('Every confirmation of a section; rows never change');
    table.text('entity_ref').notNullable();
    table.bigInteger('confirmed_at').notNullable();
    table.text('section').notNullable();
    table.text('confirmed_by').notNullable();
    table.primary(['entity_ref', 'confirmed_at', 'section']);
  });
  await knex.raw(
    `insert into confirmation_log
      (entity_ref, confirmed_at, section, confirmed_by)
      select entity_ref, confirmed_at, section, confirmed_by
      from confirmations`,
  );

  await knex.schema.alterTable('submissions', table => {
    table
      .text('owner')
      .comment('First owner on that day; empty for none, null if not known');
    table
      .text('lifecycle')
      .comment('Lifecycle on that day; empty for none, null if not known');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // In plain SQL, which both engines know: Knex would make the table anew in
  // SQLite, and lose the conditions of its indexes.
  await knex.raw('alter table submissions drop column lifecycle');
  await knex.raw('alter table submissions drop column owner');
  await knex.schema.dropTable('confirmation_log');
  await knex.schema.dropTable('plans');
};
