// @ts-check

/*
 * Components can be part of several systems and domains. Few are, so that the
 * first stands with the component, as the first owner does, and further ones
 * beside it and in a table to be found by.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('components', table => {
    table
      .text('co_systems')
      .notNullable()
      .defaultTo('')
      .comment('Further systems, each after a line feed');
    table
      .text('co_domains')
      .notNullable()
      .defaultTo('')
      .comment('Further domains that it counts in, each after a line feed');
    table
      .text('own_domains')
      .notNullable()
      .defaultTo('')
      .comment('Domains that it is itself part of, separated by line feeds');
  });
  // A domain that is not that of the system is one of its own.
  await knex.raw(
    `update components set own_domains = domain
      where domain <> '' and not exists (
        select 1 from catalog_parents as p
          where p.entity_ref = components.system and p.parent = components.domain
      )`,
  );
  await knex.schema.createTable('component_systems', table => {
    table.comment('The second and further systems of components');
    table.text('entity_ref').notNullable();
    table.text('system').notNullable();
    table.primary(['entity_ref', 'system']);
    table.index(['system', 'entity_ref'], 'component_systems_system');
  });
  await knex.schema.createTable('component_domains', table => {
    table.comment('The second and further domains that components count in');
    table.text('entity_ref').notNullable();
    table.text('domain').notNullable();
    table.primary(['entity_ref', 'domain']);
    table.index(['domain', 'entity_ref'], 'component_domains_domain');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('component_domains');
  await knex.schema.dropTable('component_systems');
  // In plain SQL, which both engines know: Knex would make the table anew in
  // SQLite, and lose the conditions of its indexes.
  await knex.raw('alter table components drop column own_domains');
  await knex.raw('alter table components drop column co_domains');
  await knex.raw('alter table components drop column co_systems');
};
