// @ts-check

/*
 * What a write was based on is kept with it: a submission knows the version of
 * the draft that it was made of, so that its key is not taken for that of
 * another one, and a confirmation the submission that it is about.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('submissions', table => {
    table
      .integer('draft_version')
      .comment('Version of the draft that was submitted; null if not known');
  });
  // Submissions from before this may share a key across components.
  await knex.raw(
    `create unique index submissions_key on submissions (request_id)
      where draft_version is not null`,
  );
  for (const name of ['confirmations', 'confirmation_log']) {
    await knex.schema.alterTable(name, table => {
      table
        .integer('revision')
        .comment('The submission that was confirmed; null if not known');
    });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // In plain SQL, which both engines know: Knex would make the tables again in
  // SQLite, and lose the conditions of their indexes.
  await knex.raw('alter table confirmation_log drop column revision');
  await knex.raw('alter table confirmations drop column revision');
  await knex.raw('drop index submissions_key');
  await knex.raw('alter table submissions drop column draft_version');
};
