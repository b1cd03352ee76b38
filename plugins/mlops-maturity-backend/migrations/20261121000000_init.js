// @ts-check

/*
 * Times are milliseconds since the epoch, so that both engines compare and
 * return the same. Text columns of components are never null: an empty text
 * means "has none" and is the key of that group in reports.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('components', table => {
    table.comment(
      'What the catalog says about each ML component, and its current result',
    );
    table.text('entity_ref').primary();
    table.text('title').notNullable();
    table
      .text('title_key')
      .notNullable()
      .comment('Title in lower case, to search and sort by');
    table.text('type').notNullable().comment('In lower case');
    table.text('lifecycle').notNullable().comment('In lower case');
    table.text('owner').notNullable().comment('First owner');
    table
      .text('co_owners')
      .notNullable()
      .comment('Further owners, each after a line feed');
    table
      .integer('co_owned')
      .notNullable()
      .comment('1 if there are further owners, 0 if not');
    table.text('system').notNullable();
    table
      .text('domain')
      .notNullable()
      .comment('Its own domain, or that of its system');
    table.text('tags').notNullable().comment('Separated by line feeds');
    table
      .bigInteger('removed_at')
      .comment('Since when it is not in scope; null while it is');
    table
      .text('profile')
      .comment('Packed result, one character a fact; null until submitted');
    table.integer('reported_level');
    table.integer('declared_level');
    table.integer('target');
    table
      .integer('basics_share')
      .comment('Basics met in millionths of those applicable');
    table.bigInteger('assessed_at').comment('When it was last submitted');
    table
      .bigInteger('fresh_since')
      .comment(
        'Submission or confirmation that its oldest section counts from',
      );
  });
  // Level distribution and heatmap by owner can be answered from this index
  // alone; SQLite wants to find the column of the condition in it as well.
  await knex.raw(
    `create index components_report on components
      (owner, co_owned, lifecycle, type, fresh_since, profile, entity_ref, removed_at)
      where removed_at is null`,
  );
  await knex.schema.alterTable('components', table => {
    table.index(['system'], 'components_system');
    table.index(['domain'], 'components_domain');
  });

  await knex.schema.createTable('component_owners', table => {
    table.comment('The second and further owners of components');
    table.text('entity_ref').notNullable();
    table.text('owner').notNullable();
    table.primary(['entity_ref', 'owner']);
    table.index(['owner', 'entity_ref'], 'component_owners_owner');
  });

  await knex.schema.createTable('component_tags', table => {
    table.comment('The tags of components');
    table.text('entity_ref').notNullable();
    table.text('tag').notNullable();
    table.primary(['entity_ref', 'tag']);
    table.index(['tag', 'entity_ref'], 'component_tags_tag');
  });

  await knex.schema.createTable('catalog_nodes', table => {
    table.comment('Groups, systems and domains, and what they are part of');
    table.text('entity_ref').primary();
    table.text('title').notNullable();
    table.text('title_key').notNullable().comment('Title in lower case');
    table.text('parent');
    table.index(['parent'], 'catalog_nodes_parent');
  });

  await knex.schema.createTable('drafts', table => {
    table.comment('The shared assessment in progress of each component');
    table.text('entity_ref').primary();
    table
      .integer('version')
      .notNullable()
      .comment('Rises with every write; outlives the document');
    table
      .text('document', 'longtext')
      .comment('JSON; null after it was submitted or discarded');
    table.bigInteger('updated_at');
    table.text('updated_by');
    table.integer('based_on_revision');
  });

  await knex.schema.createTable('submissions', table => {
    table.comment('Every assessment ever submitted; rows never change');
    table.text('entity_ref').notNullable();
    table.integer('revision').notNullable().comment('1 for the first');
    table
      .text('request_id')
      .comment('Idempotency key; null if it was imported');
    table.bigInteger('submitted_at').notNullable();
    table.text('day').notNullable().comment('Day of submission in UTC');
    table.text('submitted_by').notNullable();
    table.text('profile').notNullable();
    table.integer('reported_level');
    table
      .integer('previous_level')
      .comment('Reported level of the revision before');
    table.text('model_version').notNullable();
    table.text('document', 'longtext').notNullable().comment('JSON');
    table.primary(['entity_ref', 'revision']);
    table.unique(['entity_ref', 'request_id'], {
      indexName: 'submissions_request',
    });
    table.index(['day'], 'submissions_day');
  });

  await knex.schema.createTable('confirmations', table => {
    table.comment('When sections were last confirmed to be still true');
    table.text('entity_ref').notNullable();
    table.text('section').notNullable();
    table.bigInteger('confirmed_at').notNullable();
    table.text('confirmed_by').notNullable();
    table.primary(['entity_ref', 'section']);
  });

  await knex.schema.createTable('revision', table => {
    table.comment('Rises with every change that a report may show; one row');
    table.integer('id').primary();
    table.bigInteger('value').notNullable();
  });
  await knex('revision').insert({ id: 1, value: 1 });

  await knex.schema.createTable('sync_status', table => {
    table.comment('When the catalog was last read; one row');
    table.integer('id').primary();
    table.bigInteger('synced_at');
  });
  await knex('sync_status').insert({ id: 1 });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('sync_status');
  await knex.schema.dropTable('revision');
  await knex.schema.dropTable('confirmations');
  await knex.schema.dropTable('submissions');
  await knex.schema.dropTable('drafts');
  await knex.schema.dropTable('catalog_nodes');
  await knex.schema.dropTable('component_tags');
  await knex.schema.dropTable('component_owners');
  await knex.schema.dropTable('components');
};
