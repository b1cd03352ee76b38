import type { ReportGroupBy } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import type { CatalogNodeRecord } from '../tables';

/** How the components without a value are called, as a group. */
const WITHOUT_VALUE: Record<ReportGroupBy, string> = {
  owner: 'No owner',
  system: 'No system',
  domain: 'No domain',
  lifecycle: 'No lifecycle',
  type: 'No type',
  tag: 'No tag',
};

/** Whether the groups of a report are entities of the catalog. */
export function isGroupedByEntity(groupBy: ReportGroupBy): boolean {
  return groupBy === 'owner' || groupBy === 'system' || groupBy === 'domain';
}

/**
 * The part of an entity ref that names the entity: what is left to show for
 * one that the catalog does not have.
 */
export function nameOfRef(entityRef: string): string {
  return entityRef.slice(entityRef.indexOf('/') + 1);
}

/**
 * Looks up titles of groups, systems and domains.
 *
 * @returns a function that gives the title of any of them, or its name
 */
export async function readTitles(
  knex: Knex,
  entityRefs: Iterable<string>,
): Promise<(entityRef: string) => string> {
  const rows: Pick<CatalogNodeRecord, 'entity_ref' | 'title'>[] = await knex
    .from('catalog_nodes')
    .whereRaw('entity_ref in (?)', [
      engineOf(knex).rowsOf([...new Set(entityRefs)]),
    ])
    .select('entity_ref', 'title');
  const titles = new Map(rows.map(row => [row.entity_ref, row.title]));
  return entityRef => titles.get(entityRef) ?? nameOfRef(entityRef);
}

/**
 * Gives the titles of the groups of a report.
 *
 * @param keys - the keys of the groups; empty for those without a value
 */
export async function readGroupTitles(
  knex: Knex,
  groupBy: ReportGroupBy,
  keys: readonly string[],
): Promise<(key: string) => string> {
  const titleOf = isGroupedByEntity(groupBy)
    ? await readTitles(knex, keys)
    : (key: string) => key;
  return key => (key === '' ? WITHOUT_VALUE[groupBy] : titleOf(key));
}
