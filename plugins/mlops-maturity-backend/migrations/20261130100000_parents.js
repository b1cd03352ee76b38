// @ts-check

/*
 * What is directly above groups, systems and domains: they can be part of
 * several. References to others are in the form that the catalog gives them,
 * which all hosts sort alike.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('catalog_parents', table => {
    table.comment('What groups, systems and domains are part of');
    table.text('entity_ref').notNullable();
    table.text('parent').notNullable();
    table.primary(['entity_ref', 'parent']);
    table.index(['parent', 'entity_ref'], 'catalog_parents_parent');
  });
  await knex.raw(
    `insert into catalog_parents (entity_ref, parent)
      select entity_ref, parent from catalog_nodes where parent is not null`,
  );
  await knex.raw('drop index catalog_nodes_parent');
  await knex.raw('alter table catalog_nodes drop column parent');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table catalog_nodes add column parent text');
  // The first of several, in the same order on every host.
  const byCodePoint = knex.client.config.client === 'pg' ? 'collate "C"' : '';
  await knex.raw(
    `update catalog_nodes set parent = (
      select min(p.parent ${byCodePoint}) from catalog_parents as p
        where p.entity_ref = catalog_nodes.entity_ref
    )`,
  );
  await knex.raw('create index catalog_nodes_parent on catalog_nodes (parent)');
  await knex.schema.dropTable('catalog_parents');
};
