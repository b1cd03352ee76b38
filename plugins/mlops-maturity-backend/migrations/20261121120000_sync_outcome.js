// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('sync_status', table => {
    table.bigInteger('started_at').comment('Of the last read of the catalog');
    table.bigInteger('finished_at');
    table.text('outcome').comment('succeeded or failed; null before the first');
    table.integer('components').comment('In scope; null if it failed');
    table.integer('added');
    table.integer('changed');
    table.integer('removed');
    table.text('error').comment('Why it failed, fit for a screen');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('sync_status', table => {
    table.dropColumns(
      'started_at',
      'finished_at',
      'outcome',
      'components',
      'added',
      'changed',
      'removed',
      'error',
    );
  });
};
