// @ts-check

/*
 * Reports are counted in memory, and a backend follows what others write: with
 * each revision stands what it concerns, so that nothing else is read again.
 * Only the newest revisions are kept.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('report_changes', table => {
    table.comment('What the newest revisions have changed');
    table.bigInteger('revision').notNullable();
    table
      .text('entity_ref')
      .notNullable()
      .comment(
        'A component, or * for everything, ^ for the hierarchy, empty for none',
      );
    table.primary(['revision', 'entity_ref']);
  });
  // No report reads this any more.
  await knex.raw('drop index components_co_owned');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw(
    `create index components_co_owned on components
      (owner, co_owners, lifecycle, type, fresh_since, profile, entity_ref, co_owned, removed_at)
      where co_owned = 1 and removed_at is null`,
  );
  await knex.schema.dropTable('report_changes');
};
