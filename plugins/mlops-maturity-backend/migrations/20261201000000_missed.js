// @ts-check

/*
 * What the last read of the catalog did not find, if it was held back: also of
 * a read between the regular ones, which none of them is compared with.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('sync_status', table => {
    table
      .integer('missed_components')
      .comment('Components that the last read would have taken away');
    table
      .integer('missed_nodes')
      .comment('Groups, systems and domains that it would have taken away');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('sync_status', table => {
    table.dropColumns('missed_components', 'missed_nodes');
  });
};
