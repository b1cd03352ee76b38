import type { Knex } from 'knex';
import type { CatalogNodeRecord } from '../tables';
import { Hierarchy } from './Hierarchy';

/** The hierarchy of groups and of domains, as the catalog has it. */
export async function readHierarchy(knex: Knex): Promise<Hierarchy> {
  const records = await knex<CatalogNodeRecord>('catalog_nodes').select(
    'entity_ref',
    'parent',
  );
  return new Hierarchy(
    new Map(records.map(({ entity_ref: ref, parent }) => [ref, parent])),
  );
}
