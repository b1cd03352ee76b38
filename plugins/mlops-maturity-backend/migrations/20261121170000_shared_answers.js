// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('shared_answer_nodes', table => {
    table.comment('Groups, systems and domains that ever answered for others');
    table.text('entity_ref').primary();
    table
      .integer('version')
      .notNullable()
      .comment('Rises with every change; outlives the answers');
  });

  await knex.schema.createTable('shared_answers', table => {
    table.comment('What groups, systems and domains answer for those below');
    table.text('entity_ref').notNullable();
    table.text('statement').notNullable();
    table.text('value').notNullable().comment('yes or no');
    table.text('note').comment('Null without one');
    table.text('evidence', 'longtext').comment('JSON; null without links');
    table
      .text('model_version')
      .notNullable()
      .comment('The model whose wording was answered');
    table.bigInteger('updated_at').notNullable();
    table.text('updated_by').notNullable();
    table.primary(['entity_ref', 'statement']);
  });

  await knex.schema.createTable('shared_answer_log', table => {
    table.comment('Every change of a shared answer; rows never change');
    table.text('entity_ref').notNullable();
    table.integer('version').notNullable().comment('After the change');
    table.text('statement').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.text('changed_by').notNullable();
    table
      .text('answer_before', 'longtext')
      .comment('JSON; null if there was none');
    table
      .text('answer_after', 'longtext')
      .comment('JSON; null if it was taken back');
    table.primary(['entity_ref', 'version', 'statement']);
  });

  await knex.schema.alterTable('components', table => {
    table
      .text('own_answers')
      .comment(
        'Which statements that can be shared it answers itself, 1 or 0 each; null until it is scored',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // In plain SQL, which both engines know: Knex would make the table anew in
  // SQLite, and lose the conditions of its indexes.
  await knex.raw('alter table components drop column own_answers');
  await knex.schema.dropTable('shared_answer_log');
  await knex.schema.dropTable('shared_answers');
  await knex.schema.dropTable('shared_answer_nodes');
};
