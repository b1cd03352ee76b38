// @ts-check

/*
 * A read of the catalog that would take away an unlikely share is held back
 * until another one agrees, and what came into scope is recorded from the
 * moment on that a new catalog has filled itself. Replicas share both.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('sync_status', table => {
    table
      .bigInteger('filled_at')
      .comment('When a read last found more, before the scope is recorded');
    table
      .bigInteger('held_back_since')
      .comment('Since when reads are held back; null if the last was not');
    table
      .integer('held_back_components')
      .comment('Components that the last one would have taken away');
    table
      .integer('held_back_nodes')
      .comment('Groups, systems and domains that it would have taken away');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('sync_status', table => {
    table.dropColumns(
      'filled_at',
      'held_back_since',
      'held_back_components',
      'held_back_nodes',
    );
  });
};
