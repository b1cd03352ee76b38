// @ts-check

/** Facts that stand in packed profiles from now on, behind all others. */
const ADDED_WIDTH = 8;
const WIDTH_BEFORE = 62;

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('components', table => {
    table
      .text('result_version')
      .comment('What the result was scored with; null if by an older release');
    table
      .bigInteger('added_at')
      .comment('Since when it is in scope; null if that was not recorded');
  });
  await knex.schema.alterTable('sync_status', table => {
    table
      .bigInteger('scope_recorded_since')
      .comment('From when on it is known what came into scope and left it');
  });
  await knex('sync_status')
    .whereNotNull('synced_at')
    .update({ scope_recorded_since: Date.now() });

  // All profiles have one width. What is not known yet is a dash, as for a
  // component that has no such fact; results are scored again later.
  for (const table of ['components', 'submissions']) {
    await knex(table)
      .whereNotNull('profile')
      .update({
        profile: knex.raw('profile || ?', ['-'.repeat(ADDED_WIDTH)]),
      });
  }

  await knex.schema.alterTable('submissions', table => {
    table
      .text('outcome')
      .comment('Reported level, on target, basics met; a character each');
    table
      .text('previous_outcome')
      .comment('That of the revision before; null for the first');
  });
  await knex('submissions').update({
    outcome: knex.raw('substr(profile, 1, 1) || substr(profile, 4, 2)'),
  });
  await knex('submissions').update({
    previous_outcome: knex.raw(`(
      select earlier.outcome from submissions as earlier
      where earlier.entity_ref = submissions.entity_ref
        and earlier.revision < submissions.revision
      order by earlier.revision desc
      limit 1
    )`),
  });
  // The trend, and what was assessed by a day, can be read from this alone.
  await knex.schema.alterTable('submissions', table => {
    table.index(
      ['entity_ref', 'day', 'outcome', 'previous_outcome'],
      'submissions_trend',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('submissions', table => {
    table.dropIndex([], 'submissions_trend');
  });
  // In plain SQL, which both engines know: Knex would make the tables anew in
  // SQLite, and lose the conditions of their indexes.
  await knex.raw('alter table submissions drop column previous_outcome');
  await knex.raw('alter table submissions drop column outcome');
  for (const table of ['components', 'submissions']) {
    await knex(table)
      .whereNotNull('profile')
      .update({
        profile: knex.raw('substr(profile, 1, ?)', [WIDTH_BEFORE]),
      });
  }
  await knex.raw('alter table sync_status drop column scope_recorded_since');
  await knex.raw('alter table components drop column added_at');
  await knex.raw('alter table components drop column result_version');
};
