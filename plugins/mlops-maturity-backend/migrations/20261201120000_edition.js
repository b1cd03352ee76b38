// @ts-check

/*
 * Reports can be filtered by the edition of the model that the submission that
 * counts was made on, and say where editions are mixed.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('components', table => {
    table
      .text('edition')
      .comment(
        'Version of the model that its newest submission was made on; null until it is assessed',
      );
  });
  await knex('components')
    .whereNotNull('profile')
    .update({
      edition: knex.raw(
        `(select newest.model_version from submissions as newest
          where newest.entity_ref = components.entity_ref
          order by newest.revision desc limit 1)`,
      ),
    });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // In plain SQL: Knex would make the table again in SQLite.
  await knex.raw('alter table components drop column edition');
};
