// @ts-check

/*
 * Every index is about few components, so that none of them is in the way of
 * writes. PostgreSQL and SQLite write partial indexes alike.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Components with several owners are counted apart from all others.
  await knex.raw(
    `create index components_co_owned on components (owner)
      where co_owned = 1 and removed_at is null`,
  );
  // What came into scope and left it, for the trend.
  await knex.raw(
    `create index components_removed on components (removed_at, entity_ref)
      where removed_at is not null`,
  );
  await knex.raw(
    `create index components_added on components (added_at)
      where added_at is not null`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index components_added');
  await knex.raw('drop index components_removed');
  await knex.raw('drop index components_co_owned');
};
