// @ts-check

/*
 * The reports by owner are read from one index in its order, so that the
 * further owners have to stand in it: a note that there are some sends the
 * database to the table for each of them. The columns of a condition have to
 * stand in an index as well, or SQLite goes to the table to look.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw('drop index components_report');
  await knex.raw(
    `create index components_report on components
      (owner, co_owners, lifecycle, type, fresh_since, profile, entity_ref, removed_at)
      where removed_at is null`,
  );
  // Of few components, to find those of some owners among them.
  await knex.raw('drop index components_co_owned');
  await knex.raw(
    `create index components_co_owned on components
      (owner, co_owners, lifecycle, type, fresh_since, profile, entity_ref, co_owned, removed_at)
      where co_owned = 1 and removed_at is null`,
  );
  // Systems and their domains are counted from this alone.
  await knex.raw('drop index components_system');
  await knex.raw(
    `create index components_system on components
      (system, domain, removed_at) where removed_at is null`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index components_system');
  await knex.raw('create index components_system on components (system)');
  await knex.raw('drop index components_co_owned');
  await knex.raw(
    `create index components_co_owned on components (owner)
      where co_owned = 1 and removed_at is null`,
  );
  await knex.raw('drop index components_report');
  await knex.raw(
    `create index components_report on components
      (owner, co_owned, lifecycle, type, fresh_since, profile, entity_ref, removed_at)
      where removed_at is null`,
  );
};
