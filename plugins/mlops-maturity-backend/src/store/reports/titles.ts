import type { ReportGroupBy } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { engineOf } from '../engine';
import type { CatalogNodeRecord } from '../tables';
import type { Nodes } from './memory/Nodes';
import { nameOfRef } from './nameOfRef';

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
 * The title of a group of a report.
 *
 * @param key - empty for the components without a value
 */
export function groupTitleOf(
  nodes: Nodes,
  groupBy: ReportGroupBy,
  key: string,
): string {
  if (key === '') {
    return WITHOUT_VALUE[groupBy];
  }
  return isGroupedByEntity(groupBy) ? nodes.titleOf(key) : key;
}
